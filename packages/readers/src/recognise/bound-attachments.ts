import type { Cell, Origin } from '@mingxiao/core'
import { limits } from '../limits.ts'
import type { NoticeList } from '../notice-list.ts'
import type { Attachment, ReportAttachment, TableAttachment } from './attachment.ts'
import type { Line } from './read-lines-part.ts'
import { mapCells, sliceGrid, type TableGrid } from './table-grid.ts'

/**
 * Attachments without what no self-evaluation has: a damaged or hostile file may repeat a row or a line many thousand times,
 * and every rule would go through all of them.
 */
export function boundAttachments(attachments: readonly Attachment[], notices: NoticeList): readonly Attachment[] {
  let rows = 0
  const end = attachments.findIndex((one, at) => {
    rows += one.kind === 'table' ? Math.min(one.grid.rowCount, limits.tableRows) : 0
    return at === limits.attachments || rows > limits.formRows
  })
  const kept = end < 0 ? attachments : attachments.slice(0, end)
  const left = attachments.slice(kept.length)
  const [first] = left
  if (first) {
    const origin = first.kind === 'table' ? first.grid.table.origin : first.lines[0]?.spot.origin
    notices.add('too-many-attachments', origin ?? null, { left: String(left.length), most: String(kept.length) })
  }
  return kept.flatMap((one): readonly Attachment[] =>
    one.kind === 'report' ? boundReport(one, notices) : [boundTable(one, notices)],
  )
}

/** Nothing is left of a report whose every line is too long. */
function boundReport(report: ReportAttachment, notices: NoticeList): readonly ReportAttachment[] {
  const lines = boundLines(report.lines, limits.reportCharacters, notices)
  return lines.length > 0 ? [{ ...report, lines }] : []
}

function boundTable(table: TableAttachment, notices: NoticeList): TableAttachment {
  return {
    ...table,
    grid: boundGrid(table.grid, notices),
    above: boundLines(table.above, limits.noteCharacters, notices),
    below: boundLines(table.below, limits.noteCharacters, notices),
  }
}

/** The lines that find room, in their order; one notice tells of all others. */
function boundLines<L extends Line>(lines: readonly L[], most: number, notices: NoticeList): readonly L[] {
  let room = most
  const left: L[] = []
  const kept = lines.filter((line) => {
    const fits = line.text.length <= room
    if (fits) room -= line.text.length
    else left.push(line)
    return fits
  })
  const [first] = left
  if (!first) return lines
  notices.add('text-too-long', first.spot.origin, { lines: String(left.length), most: String(most) })
  return kept
}

function boundGrid(grid: TableGrid, notices: NoticeList): TableGrid {
  const rows = rowsThatFit(grid)
  if (rows < grid.rowCount) {
    const data = { rows: String(grid.rowCount - rows), most: String(rows) }
    notices.add('table-too-long', originOfRow(grid, rows), data)
  }
  const kept = rows < grid.rowCount ? sliceGrid(grid, 0, rows) : grid
  const isLong = ({ text }: Cell) => text.length > limits.cellCharacters
  if (!kept.rows.some((cells) => cells.some(({ cell }) => isLong(cell)))) return kept
  return mapCells(kept, (cell) => {
    if (!isLong(cell)) return cell
    notices.add('cell-too-long', cell.origin, { most: String(limits.cellCharacters) })
    return { ...cell, text: cell.text.slice(0, limits.cellCharacters) }
  })
}

function rowsThatFit({ rows }: TableGrid): number {
  let room: number = limits.tableCharacters
  const end = rows.findIndex((cells, row) => {
    for (const { cell } of cells) room -= Math.min(cell.text.length, limits.cellCharacters)
    return row === limits.tableRows || room < 0
  })
  return end < 0 ? rows.length : end
}

function originOfRow({ rows, table }: TableGrid, row: number): Origin {
  const [first] = rows.slice(row).flat()
  return first?.cell.origin ?? table.origin
}
