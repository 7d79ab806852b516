import type { Block, Cell, Document, Table } from '@mingxiao/core'

/** Documents as a hostile or careless hand makes them of a sound one: each a name, and what is done to the document. */
export function longInputs(sound: Document): Readonly<Record<string, () => Document>> {
  const paragraphs = Object.entries(phrases).map(([name, phrase]) => [
    `a paragraph of ${name}`,
    () => withParagraph(sound, filled(phrase)),
  ])
  const rows = tablesOf(sound).flatMap(({ table, at }) =>
    rowsOf(table).map((row) => [`row ${row} of table ${at} again and again`, () => withRows(sound, table, row)]),
  )
  const tables = tablesOf(sound).map(({ table, at }) => [`table ${at} again and again`, () => withTables(sound, table)])
  return Object.fromEntries([...paragraphs, ...rows, ...tables])
}

const characters = 100_000
const repeatedRows = 5_000
const repeatedTables = 600

/** `#` stands for a running number. */
const phrases: Readonly<Record<string, string>> = {
  'budgets and spending': '项目支出预算20万元，决算30万元，',
  'parts of one amount': '其中：公用经费12.8万元，',
  'different amounts of one thing': '公用经费#.5万元。',
  'projects and amounts': '工作#经费支出#万元，',
  'works and figures': '第#项工作完成#件，支出#.5万元；',
  'absolute claims': '全面完成第#项任务，没有发生投诉。',
  'rates of completion': '完成率100%。',
  'titles of statutes': '《关于#号的管理办法》',
  'one statute': '《预算法》',
  'open brackets': '（《“',
  'numbers of items': '#、完成#次；',
  'ends of sentences': '。',
  commas: '，',
  digits: '2024',
  dates: '2024年1月1日至',
  'scores and grades': '得分#分，等级为优。',
  'the name of a project': '工伤调查工作经费',
  'numbers of persons': '430103199003071234，',
  addresses: 'a#@b.',
  'names and illness': '职工李小明骨折。',
  'people and posts': '编制20人，在职18人，',
  'one letter': '绩',
}

function filled(phrase: string): string {
  const pieces: string[] = []
  for (let length = 0, at = 0; length < characters; at += 1) {
    const piece = phrase.replaceAll('#', String(at))
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('').slice(0, characters - 10_000)
}

/** Under the heading of the problems, behind which most rules look. */
function withParagraph(document: Document, text: string): Document {
  const { blocks } = document
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.includes('存在的问题'))
  const heading = blocks[at]
  if (heading?.kind !== 'paragraph') throw new Error('the sample names no problems')
  return { ...document, blocks: blocks.toSpliced(at + 1, 0, { ...heading, number: '', text }) }
}

function tablesOf({ blocks }: Document): readonly { readonly table: Table; readonly at: number }[] {
  return blocks.flatMap((block, at) => (block.kind === 'table' ? [{ table: block, at }] : []))
}

/** Rows of which every cell stands on its own, one in six of them. */
function rowsOf({ cells, rowCount }: Table): readonly number[] {
  const rows = Array.from({ length: rowCount }, (_, row) => row)
  return rows.filter((row) => cells.filter((cell) => cell.row === row).length > 3).filter((_, at) => at % 6 === 0)
}

function withRows(document: Document, table: Table, row: number): Document {
  const own = table.cells.filter((cell) => cell.row === row)
  const added = Array.from({ length: repeatedRows }, (_, at) =>
    own.map((cell) => ({ ...numbered(cell, at), row: row + 1 + at, rowSpan: 1 })),
  ).flat()
  const before = table.cells.filter((cell) => cell.row <= row)
  const behind = table.cells.filter((cell) => cell.row > row).map((cell) => ({ ...cell, row: cell.row + repeatedRows }))
  const longer = { ...table, rowCount: table.rowCount + repeatedRows, cells: [...before, ...added, ...behind] }
  return { ...document, blocks: document.blocks.map((block) => (block === table ? longer : block)) }
}

/** Only names are made different: figures and labels of a letter or two stay as they are. */
function numbered(cell: Cell, at: number): Cell {
  return { ...cell, text: cell.text.trim().length > 4 ? `${cell.text}${at}` : cell.text }
}

/** With the lines between it and the table before, its title among them. */
function withTables(document: Document, table: Table): Document {
  const end = document.blocks.indexOf(table) + 1
  const before = document.blocks.slice(0, end - 1)
  const piece: readonly Block[] = document.blocks.slice(before.findLastIndex(({ kind }) => kind === 'table') + 1, end)
  const copies = Array.from({ length: repeatedTables }, (_, at) =>
    piece.map((block) =>
      block.kind === 'table' ? { ...block, cells: block.cells.map((cell) => numbered(cell, at)) } : block,
    ),
  )
  return { ...document, blocks: document.blocks.toSpliced(end, 0, ...copies.flat()) }
}
