import { cellMargin } from '../../layout/page-measures.ts'
import type { Box, PageCanvas } from '../file/page-canvas.ts'
import { addElement, type StructureElement } from '../file/structure.ts'
import { heightOf, type MeasuredCell, type MeasuredTable } from './measure-table.ts'
import type { PageCursor } from './page-cursor.ts'
import { type CellBox, cellMargins, partTable } from './part-table.ts'
import { points } from './points.ts'

/** Sets a table on the page and those that follow, its head printed again on each. */
export function placeTable(cursor: PageCursor, table: MeasuredTable, parent: StructureElement): void {
  const { parts, boxes } = partTable(table, cursor.room, cursor.fullRoom)
  const byPart = Map.groupBy(boxes, ({ part }) => part)
  const elements = elementsOf(table, parent)
  for (const [index, part] of parts.entries()) {
    if (index > 0) cursor.nextPage()
    if (part.rows.length === 0) continue
    const left = cursor.left + (cursor.width - table.width) / 2
    if (part.repeated > 0) printHead(cursor, table, part.repeated, left)
    const here = byPart.get(index) ?? []
    for (const box of here) {
      const measured = table.cells[box.cell]
      if (measured === undefined || box.lines.length === 0) continue
      cursor.page.open(elements[box.cell] ?? parent)
      printCell(cursor.page, measured, { ...box, top: box.top + cursor.y }, left)
      cursor.page.close()
    }
    cursor.page.boxes(here.map((box) => around(table.cells[box.cell], box, left, cursor.y)))
    cursor.y += part.rows.reduce((sum, { height }) => sum + height, 0)
  }
}

function printHead(cursor: PageCursor, table: MeasuredTable, rows: number, left: number): void {
  const tops = table.heights.map((_, row) => table.heights.slice(0, row).reduce((sum, height) => sum + height, 0))
  const head = table.cells.filter(({ row }) => row < rows)
  const boxes = head.map((measured, index): CellBox => {
    const { row, cell, lines } = measured
    const height = table.heights.slice(row, Math.min(rows, row + cell.rowSpan)).reduce((sum, each) => sum + each, 0)
    return { cell: index, part: 0, top: cursor.y + (tops[row] ?? 0), height, lines }
  })
  cursor.page.open(null)
  for (const [index, measured] of head.entries()) {
    const box = boxes[index]
    if (box !== undefined) printCell(cursor.page, measured, box, left)
  }
  cursor.page.close()
  cursor.page.boxes(head.map((measured, index) => around(measured, boxes[index], left, 0)))
  cursor.y += tops[rows] ?? 0
}

function printCell(page: PageCanvas, measured: MeasuredCell, { top, height, lines }: CellBox, left: number): void {
  const free = height - cellMargins - heightOf(lines)
  const share = { top: 0, center: 0.5, bottom: 1 }[measured.cell.vertical]
  let y = top + points(cellMargin.top) + Math.max(0, free) * share
  for (const { line, left: inset, baseline, height: pitch, spread } of lines) {
    page.line(line, left + measured.left + inset, y + baseline, spread)
    y += pitch
  }
}

function around(measured: MeasuredCell | undefined, box: CellBox | undefined, left: number, y: number): Box {
  return {
    left: left + (measured?.left ?? 0),
    top: y + (box?.top ?? 0),
    width: measured?.width ?? 0,
    height: box?.height ?? 0,
  }
}

/** An element for each cell, in rows of a table (ISO 32000-1 §14.8.4.3.4), with its spans. */
function elementsOf({ cells, heights, headRows }: MeasuredTable, parent: StructureElement): StructureElement[] {
  const table = addElement(parent, 'Table')
  const rows = heights.map(() => addElement(table, 'TR'))
  return cells.map(({ cell, row }) => {
    const isHead = row < headRows
    const spans = `${cell.rowSpan > 1 ? ` /RowSpan ${cell.rowSpan}` : ''}${cell.columnSpan > 1 ? ` /ColSpan ${cell.columnSpan}` : ''}`
    const attributes = `${isHead ? ' /Scope /Column' : ''}${spans}`
    return addElement(rows[row] ?? table, isHead ? 'TH' : 'TD', attributes === '' ? '' : `<</O /Table${attributes}>>`)
  })
}
