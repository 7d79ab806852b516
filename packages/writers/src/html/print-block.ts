import type { Block, Cell, Paragraph, Table } from '@mingxiao/core'
import { gravestOf, markText, notesOf } from './mark-text.ts'
import { type Content, html, type Markup } from './markup.ts'
import type { PageWords } from './page-words.ts'
import type { ParagraphRole } from './paragraph-role.ts'
import type { Mark, PlacedMarks } from './place-marks.ts'
import { printMark } from './print-mark.ts'

/** What a block needs to be printed besides itself. */
export interface BlockContext {
  readonly placed: PlacedMarks
  readonly say: PageWords
  /** Names the sheet for those who cannot see it. */
  readonly name: string
  /** How a paragraph is set: a heading, a title, plain. */
  readonly roleOf: (paragraph: Paragraph) => ParagraphRole
}

/** A paragraph or table as it stands on paper, with its marks. */
export function printBlock(block: Block, context: BlockContext): Content {
  return block.kind === 'paragraph' ? printParagraph(block, context) : printTable(block, context)
}

function printParagraph(paragraph: Paragraph, { placed, say, roleOf }: BlockContext): Content {
  const marks = placed.marks.get(paragraph) ?? []
  if (paragraph.text.trim() === '' && paragraph.number === '' && marks.length === 0) return null
  const own = marks.filter(({ isRelated }) => !isRelated)
  const severity = gravestOf(own)
  return html`<p class="${roleOf(paragraph)}${severity ? ` found ${severity}` : ''}"${noted(own)}>${paragraph.number}${markText(paragraph.text.trim(), marks, say)}</p>`
}

function printTable(table: Table, context: BlockContext): Markup {
  const { placed, say, name } = context
  const own = placed.marks.get(table) ?? []
  const rows = rowsOf(table)
  return html`${own.length > 0 && html`<p class="whole">${own.map((mark) => printMark(mark, say))}</p>`}
<div class="scroller" tabindex="0" role="region" aria-label="${say.tableLabel(table.name || name)}">
<table class="${table.columnCount > 6 ? 'wide' : 'narrow'}"><tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => printCell(cell, context))}</tr>\n`)}</tbody></table></div>
`
}

/** A table from text says nothing of merges: its short rows are filled up, so that they end where the others do. */
function rowsOf({ cells, rowCount, columnCount }: Table): readonly (readonly PlacedCell[])[] {
  const byRow = Map.groupBy(cells, ({ row }) => row)
  const rows = Array.from({ length: rowCount }, (_, at) => byRow.get(at) ?? [])
  const isRagged = cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1)
  return rows.map((own) => {
    const missing = isRagged ? columnCount - own.length : 0
    // Long rows lack the label on the left, which is merged on paper; of short ones the last cell is wide.
    const wide = own.length + own.length > columnCount ? 0 : own.length - 1
    return own.map((cell, at) => ({ cell, columnSpan: at === wide ? cell.columnSpan + missing : cell.columnSpan }))
  })
}

interface PlacedCell {
  readonly cell: Cell
  readonly columnSpan: number
}

function printCell({ cell, columnSpan }: PlacedCell, context: BlockContext): Markup {
  const { placed, say } = context
  const marks = placed.marks.get(cell) ?? []
  const text = cell.text.trim()
  const own = marks.filter(({ isRelated }) => !isRelated)
  const severity = gravestOf(own)
  const look = [lookOf(text), ...(severity ? ['found', severity] : []), ...(text === '' ? ['blank'] : [])].join(' ')
  return html`<td class="${look}"${spans(cell.rowSpan, columnSpan)}${noted(own)}>${markText(text, marks, say)}${cell.tables.map((table) => printTable(table, context))}</td>`
}

/** Figures stand on the right, sentences on the left, labels in the middle, as on the printed form. */
function lookOf(text: string): string {
  if (/^[-+]?[\d,，.]+\s*%?$/.test(text)) return 'figure'
  return text.length > 16 ? 'words' : 'label'
}

function spans(rowSpan: number, columnSpan: number): Content {
  return [rowSpan > 1 && html` rowspan="${rowSpan}"`, columnSpan > 1 && html` colspan="${columnSpan}"`]
}

function noted(marks: readonly Mark[]): Content {
  return marks.length > 0 && html` data-notes="${notesOf(marks)}"`
}
