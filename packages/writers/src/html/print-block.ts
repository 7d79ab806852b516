import type { Block, Cell, Paragraph, Table } from '@mingxiao/core'
import { gravestOf, markText } from './mark-text.ts'
import { type Content, html, type Markup } from './markup.ts'
import type { PageWords } from './page-words.ts'
import type { PlacedMarks } from './place-marks.ts'
import { printMark } from './print-mark.ts'

/** What a block needs to be printed besides itself. */
export interface BlockContext {
  readonly placed: PlacedMarks
  readonly say: PageWords
  /** Names the sheet for those who cannot see it. */
  readonly name: string
  /** How a paragraph is set: a heading, a title, plain. */
  readonly roleOf: (paragraph: Paragraph) => 'title' | 'heading' | 'plain'
}

/** A paragraph or table as it stands on paper, with its marks. */
export function printBlock(block: Block, context: BlockContext): Content {
  return block.kind === 'paragraph' ? printParagraph(block, context) : printTable(block, context)
}

function printParagraph(paragraph: Paragraph, { placed, say, roleOf }: BlockContext): Content {
  const marks = placed.marks.get(paragraph) ?? []
  if (paragraph.text.trim() === '' && paragraph.number === '' && marks.length === 0) return null
  const severity = gravestOf(marks.filter(({ isRelated }) => !isRelated))
  const text = paragraph.text.trimEnd()
  return html`<p class="${roleOf(paragraph)}${severity ? ` found ${severity}` : ''}">${paragraph.number}${markText(text, marks, say)}</p>`
}

function printTable(table: Table, context: BlockContext): Markup {
  const { placed, say, name } = context
  const own = placed.marks.get(table) ?? []
  const rows = Array.from({ length: table.rowCount }, (_, at) => table.cells.filter(({ row }) => row === at))
  return html`${own.length > 0 && html`<p class="whole">${own.map((mark) => printMark(mark, say))}</p>`}
<div class="scroller" tabindex="0" role="region" aria-label="${say.tableLabel(table.name || name)}">
<table class="${table.columnCount > 6 ? 'wide' : 'narrow'}"><tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => printCell(cell, context))}</tr>\n`)}</tbody></table></div>
`
}

function printCell(cell: Cell, context: BlockContext): Markup {
  const { placed, say } = context
  const marks = placed.marks.get(cell) ?? []
  const text = cell.text.trim()
  const severity = gravestOf(marks.filter(({ isRelated }) => !isRelated))
  const look = [lookOf(text), ...(severity ? ['found', severity] : []), ...(text === '' ? ['blank'] : [])].join(' ')
  return html`<td class="${look}"${spans(cell)}>${markText(text, marks, say)}${cell.tables.map((table) => printTable(table, context))}</td>`
}

/** Figures stand on the right, sentences on the left, labels in the middle, as on the printed form. */
function lookOf(text: string): string {
  if (/^[-+]?[\d,，.]+\s*%?$/.test(text)) return 'figure'
  return text.length > 16 ? 'words' : 'label'
}

function spans({ rowSpan, columnSpan }: Cell): Content {
  return [rowSpan > 1 && html` rowspan="${rowSpan}"`, columnSpan > 1 && html` colspan="${columnSpan}"`]
}
