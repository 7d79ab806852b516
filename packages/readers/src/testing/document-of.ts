import type { Block, Cell, Document, Format, HiddenText, Table } from '@mingxiao/core'

/** A document as a test or a sample writes it down. */
export type BlockText = string | NumberedText | readonly RowText[]

/** A paragraph whose number Word prints by itself. */
export interface NumberedText {
  readonly number: string
  readonly text: string
}

export type RowText = readonly (string | WideCell)[]

/** A cell with spans, or with texts in the cells merged away under it: [rows down, columns right, text]. */
export interface WideCell {
  readonly text: string
  readonly rows?: number
  readonly columns?: number
  readonly hidden?: readonly (readonly [number, number, string])[]
}

/** Makes a neutral document of texts: a string is a paragraph, a list of rows is a table. */
export function documentOf(blocks: readonly BlockText[], format: Format = 'docx'): Document {
  return { format, blocks: blocks.map(blockOf), margins: [] }
}

const origin = { format: 'form', path: '' } as const

function blockOf(block: BlockText): Block {
  if (typeof block === 'string') return { kind: 'paragraph', text: block, number: '', origin }
  if ('text' in block) return { kind: 'paragraph', text: block.text, number: block.number, origin }
  return tableOf(block)
}

/** Lays the cells of each row into the positions that no cell from above covers. */
function tableOf(rows: readonly RowText[]): Table {
  const covered = new Set<string>()
  const cells: Cell[] = []
  for (const [row, texts] of rows.entries()) {
    let column = 0
    for (const text of texts) {
      while (covered.has(`${row},${column}`)) column += 1
      const cell = cellOf(typeof text === 'string' ? { text } : text, row, column)
      cells.push(cell)
      cover(cell, covered)
      column += cell.columnSpan
    }
  }
  const columnCount = Math.max(...cells.map((cell) => cell.column + cell.columnSpan))
  return { kind: 'table', rowCount: rows.length, columnCount, cells, name: '', origin }
}

function cellOf({ text, rows = 1, columns = 1, hidden = [] }: WideCell, row: number, column: number): Cell {
  const under = hidden.map(([down, right, covered]): HiddenText => {
    return { text: covered, row: row + down, column: column + right, origin }
  })
  return { row, column, rowSpan: rows, columnSpan: columns, text, hidden: under, tables: [], origin }
}

function cover(cell: Cell, covered: Set<string>): void {
  for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) covered.add(`${row},${column}`)
  }
}
