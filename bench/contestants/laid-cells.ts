import type { LaidCell, LaidParagraph, LaidSection } from '@mingxiao/writers'

/** A cell of a laid section for libraries that write workbooks; rows and columns from 0. */
export interface PlainCell {
  readonly row: number
  readonly column: number
  readonly bottom: number
  readonly right: number
  readonly text: string
  readonly isFramed: boolean
}

/** The cells of a section with at most one table, as our own printer places them; paragraphs go over all columns. */
export function laidCells({ blocks }: LaidSection): readonly PlainCell[] {
  const last = Math.max(1, ...blocks.map((block) => (block.kind === 'table' ? block.columns.length : 1))) - 1
  const cells: PlainCell[] = []
  let row = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      cells.push({ row, column: 0, bottom: row, right: last, text: textOf([block]), isFramed: false })
      row += 1
      continue
    }
    for (const { cells: begun } of block.rows) {
      for (const cell of begun) cells.push(placed(cell, row))
      row += 1
    }
  }
  return cells
}

function placed({ column, columnSpan, rowSpan, paragraphs }: LaidCell, row: number): PlainCell {
  const text = textOf(paragraphs)
  return { row, column, bottom: row + rowSpan - 1, right: column + columnSpan - 1, text, isFramed: true }
}

function textOf(paragraphs: readonly LaidParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
}
