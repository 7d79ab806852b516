import type { Block, Cell, Document, Table } from '@mingxiao/core'

/**
 * The document as a web page. Automatic numbers stand as Word writes them into its pages, margins as LibreOffice does;
 * texts of merged-away cells are lost.
 */
export function printHtml({ blocks, margins }: Document): Uint8Array {
  const header = margins.map(({ text }) => printParagraph(text, '')).join('')
  const body = `${header === '' ? '' : `<div title="header">${header}</div>\n`}${blocks.map(printBlock).join('\n')}`
  return new TextEncoder().encode(
    `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>自评材料</title></head>\n<body>\n${body}\n</body></html>\n`,
  )
}

function printBlock(block: Block): string {
  return block.kind === 'table' ? printTable(block) : printParagraph(block.text, block.number)
}

/** Spaces count as they are written; a line break at the end needs another to show. */
function printParagraph(text: string, number: string): string {
  const mark = number === '' ? '' : `<span style="mso-list:Ignore">${escapeHtml(number)}</span>`
  const lines = text === '' || text.endsWith('\n') ? `${text}\n` : text
  return `<p style="white-space:pre-wrap">${mark}${escapeHtml(lines).replaceAll('\n', '<br>')}</p>`
}

function printTable(table: Table): string {
  const rows = Array.from({ length: table.rowCount }, (): string[] => [])
  for (const cell of table.cells) rows[cell.row]?.push(printCell(cell))
  return `<table>\n${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}\n</table>`
}

function printCell({ rowSpan, columnSpan, text, tables }: Cell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
  const paragraphs = text.split('\n').map((line) => printParagraph(line, ''))
  return `<td${spans}>${paragraphs.join('')}${tables.map(printTable).join('')}</td>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (mark) => entities[mark] ?? mark)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
