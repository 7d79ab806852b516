import type { Cell, Document, Table } from '@mingxiao/core'

/**
 * The document as a text export of a Word file lays it out, in UTF-8. The layout has no merges, no automatic
 * numbers, no margins and no empty lines inside a cell; a cell merged away downwards stands as a cell of its own.
 */
export function printTxt(document: Document): Uint8Array {
  const text = document.blocks
    .map((block) => (block.kind === 'table' ? printTable(block) : `${block.text}\n\n`))
    .join('')
  return new TextEncoder().encode(text)
}

function printTable(table: Table): string {
  const rows = Array.from({ length: table.rowCount }, (): { column: number; text: string }[] => [])
  for (const cell of table.cells) {
    if (cell.tables.length > 0) throw new Error('the text layout has no tables inside cells')
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      rows[row]?.push({ column: cell.column, text: row === cell.row ? cell.text : hiddenText(cell, row) })
    }
  }
  const printed = rows.map((cells) =>
    cells
      .sort((left, right) => left.column - right.column)
      .map(({ text }) => printCell(text))
      .join(''),
  )
  return `${printed.join('\n')}\n\n`
}

function hiddenText(cell: Cell, row: number): string {
  return cell.hidden
    .filter((hidden) => hidden.row === row)
    .map(({ text }) => text)
    .join('\n')
}

/** A tab at the start of a further line would open the next cell. */
function printCell(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '')
  return `\t${lines.map((line, index) => (index === 0 ? line : line.replace(/^\t+/, ' '))).join('\n')}\n`
}
