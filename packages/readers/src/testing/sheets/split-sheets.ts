import type { Block, Cell, Paragraph, Table } from '@mingxiao/core'

/** One sheet to be: lines of text, a table, lines of text. */
export interface SheetContent {
  readonly name: string
  readonly linesBefore: readonly Paragraph[]
  readonly table: Table | null
  readonly linesAfter: readonly Paragraph[]
}

/** A sheet for each table with the lines before it, those after the last table below it. Blank lines go. */
export function splitSheets(blocks: readonly Block[]): SheetContent[] {
  const sheets: SheetContent[] = []
  let lines: Paragraph[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      sheets.push({ name: block.name, linesBefore: lines, table: block, linesAfter: [] })
      lines = []
    } else if (block.text.trim() !== '') lines.push(block)
  }
  const last = sheets.pop() ?? { name: '', linesBefore: [], table: null, linesAfter: [] }
  return [...sheets, { ...last, linesAfter: lines }]
}

/** Excel takes names of 31 characters without []:*?/\ that differ in more than case. */
export function nameSheets(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const allowed = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || `表${index + 1}`
    let free = allowed
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${allowed.slice(0, 27)}(${number})`
    taken.add(free.toLowerCase())
    return free
  })
}

/** Every place of the grid that a cell covers, with the text written there. */
export function* coveredPlaces(cell: Cell): Generator<readonly [row: number, column: number, text: string]> {
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
      const isOwn = row === cell.row && column === cell.column
      const hidden = cell.hidden.find((each) => each.row === row && each.column === column)
      yield [row, column, isOwn ? cell.text : (hidden?.text ?? '')]
    }
  }
}
