import type { Block, Paragraph, Table } from '@mingxiao/core'
import type { NoticeList } from '../../notice-list.ts'
import { printCellRange } from '../cell-address.ts'
import { cellOrigin, type Sheet, type SheetRow, sheetOrigin } from '../sheet.ts'
import { buildTable } from './build-table.ts'
import { describeRows, shownCells } from './describe-rows.ts'
import { findTables } from './find-tables.ts'
import type { LayoutState } from './layout-state.ts'
import { type MergesByRow, spreadMerges } from './spread-merges.ts'

/** A sheet's rows as blocks: its tables, and the lines around them as paragraphs. */
export function buildBlocks(sheet: Sheet, state: LayoutState): Block[] {
  const { notices } = state
  const { byRow, overlapping } = spreadMerges(sheet)
  for (const range of overlapping) {
    notices.add('merge-overlap', sheetOrigin(sheet, 0), { sheet: sheet.name, range: printCellRange(range) })
  }

  const blocks: Block[] = []
  let at = 0
  for (const { kind, top, bottom } of findTables(describeRows(sheet.rows, byRow))) {
    const rows: SheetRow[] = []
    for (let row = sheet.rows[at]; row !== undefined && row.row <= bottom; row = sheet.rows[++at]) {
      if (row.row >= top) rows.push(row)
    }
    const table = kind === 'table' ? buildTable(sheet, rows, { top, bottom }, byRow, state) : null
    if (table !== null && hasColumns(table)) blocks.push(table)
    else for (const row of rows) for (const line of readLine(sheet, row, byRow, notices)) blocks.push(line)
  }
  return blocks
}

/** Rows of one cell each are text in a frame. */
function hasColumns({ cells, columnCount }: Table): boolean {
  return cells.some(({ columnSpan }) => columnSpan < columnCount)
}

/** Texts side by side are one line, parted by tabs as in a document. */
function readLine(sheet: Sheet, { row, cells }: SheetRow, merges: MergesByRow, notices: NoticeList): Paragraph[] {
  const shown = shownCells(row, cells, merges).filter(({ text }) => text.trim() !== '')
  const shownColumns = new Set(shown.map(({ column }) => column))
  for (const { column, offset, text } of cells) {
    const isHidden = text.trim() !== '' && !shownColumns.has(column)
    if (isHidden) notices.add('merged-away-text', cellOrigin(sheet, row, column, offset), { text })
  }
  const first = shown[0]
  if (first === undefined) return []
  const origin = cellOrigin(sheet, row, first.column, first.offset)
  return [{ kind: 'paragraph', text: shown.map(({ text }) => text).join('\t'), number: '', origin }]
}
