import type { Cell, HiddenText, Origin, Table } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { NoticeList } from '../notice-list.ts'

export type Merge = 'none' | 'restart' | 'continue'

/** A w:tc as it stands in its row. */
export interface RowCell {
  readonly columnSpan: number
  readonly vertical: Merge
  readonly horizontal: Merge
  readonly text: string
  readonly tables: readonly Table[]
  readonly origin: Origin
}

export interface TableRow {
  readonly columnsBefore: number
  readonly columnsAfter: number
  readonly cells: RowCell[]
}

/** Lays rows out on the table's grid; cells merged away leave at most their hidden text. */
export function buildTable(rows: readonly TableRow[], origin: Origin, notices: NoticeList): Table {
  const cells: DraftCell[] = []
  let columnCount = 0
  let openAbove = new Map<number, DraftCell>()

  for (const [rowIndex, row] of rows.entries()) {
    const open = new Map<number, DraftCell>()
    const placed = placeRow(row, rowIndex, notices)
    for (const cell of placed) {
      const above = cell.vertical === 'continue' ? openAbove.get(cell.column) : undefined
      if (above?.columnSpan === cell.columnSpan) {
        above.rowSpan++
        hide(cell, above, notices)
      } else {
        if (above !== undefined) notices.add('ragged-merge', cell.origin)
        cells.push(cell)
      }
      if (cell.vertical !== 'none') open.set(cell.column, above?.columnSpan === cell.columnSpan ? above : cell)
    }
    openAbove = open
    columnCount = Math.max(columnCount, widthOf(row, placed))
  }
  if (columnCount > limits.tableColumns) throw readerError('table-too-wide', `${columnCount} columns`)
  return { kind: 'table', rowCount: rows.length, columnCount, cells: cells.map(toCell), name: '', origin }
}

interface DraftCell extends RowCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  /** Null until there is any. */
  hidden: HiddenText[] | null
}

/** A row's cells on the grid; w:hMerge, which Word wrote before gridSpan, widens the cell it continues (§17.4.22). */
function placeRow(row: TableRow, rowIndex: number, notices: NoticeList): readonly DraftCell[] {
  const placed: DraftCell[] = []
  let column = row.columnsBefore
  for (const cell of row.cells) {
    const { columnSpan, vertical, horizontal, text, tables, origin } = cell
    const draft = {
      row: rowIndex,
      column,
      rowSpan: 1,
      columnSpan,
      vertical,
      horizontal,
      text,
      hidden: null,
      tables,
      origin,
    }
    const before = cell.horizontal === 'continue' ? placed.at(-1) : undefined
    if (before === undefined) placed.push(draft)
    else {
      before.columnSpan += cell.columnSpan
      hide(draft, before, notices)
    }
    column += cell.columnSpan
  }
  return placed
}

function hide(cell: DraftCell, under: DraftCell, notices: NoticeList): void {
  const { text, row, column, origin } = cell
  if (text.trim() !== '') keepHidden({ text, row, column, origin }, under)
  for (const hidden of cell.hidden ?? []) keepHidden(hidden, under)
  if (cell.tables.length > 0) notices.add('hidden-table', origin)
}

function keepHidden(hidden: HiddenText, under: DraftCell): void {
  under.hidden ??= []
  under.hidden.push(hidden)
}

function widthOf(row: TableRow, placed: readonly DraftCell[]): number {
  const last = placed.at(-1)
  return (last === undefined ? row.columnsBefore : last.column + last.columnSpan) + row.columnsAfter
}

function toCell({ row, column, rowSpan, columnSpan, text, hidden, tables, origin }: DraftCell): Cell {
  return { row, column, rowSpan, columnSpan, text, hidden: hidden ?? none, tables, origin }
}

const none: readonly [] = []
