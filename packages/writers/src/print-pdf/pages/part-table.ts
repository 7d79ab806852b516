import { cellMargin } from '../../layout/page-measures.ts'
import { cutTable, type TablePart } from './cut-table.ts'
import { heightOf, type MeasuredTable } from './measure-table.ts'
import { points } from './points.ts'
import type { SetLine } from './set-lines.ts'
import { shareLines } from './share-lines.ts'

/** A table cut for the pages, and where its cells stand on them. */
export interface PartedTable {
  readonly parts: readonly TablePart[]
  readonly boxes: readonly CellBox[]
}

/** A piece of a cell that stands on one page. */
export interface CellBox {
  /** Index of the cell. */
  readonly cell: number
  readonly part: number
  /** From the first row there that is not printed again. */
  readonly top: number
  readonly height: number
  readonly lines: readonly SetLine[]
}

export const cellMargins = points(cellMargin.top + cellMargin.bottom)

/** Cuts a table; rows grow where lines of a cell, shared among pages, take more room than they did together. */
export function partTable(table: MeasuredTable, firstRoom: number, fullRoom: number): PartedTable {
  const heights = [...table.heights]
  for (let tries = 0; ; tries++) {
    const parts = cutTable({ ...table, heights }, firstRoom, fullRoom)
    const boxes = boxesOf(table, parts, fullRoom)
    const tight = boxes.find((box) => box.part > 0 && lackOf(box) > tolerance)
    if (tight === undefined || tries === mostTries) return { parts, boxes }
    const row = parts[tight.part]?.rows.findLast((piece) => isIn(table, tight.cell, piece.row))?.row ?? 0
    heights[row] = (heights[row] ?? 0) + lackOf(tight)
  }
}

const tolerance = 0.2
const mostTries = 50

function lackOf({ height, lines }: CellBox): number {
  return heightOf(lines) + cellMargins - height
}

function isIn({ cells }: MeasuredTable, index: number, row: number): boolean {
  const measured = cells[index]
  return measured !== undefined && row >= measured.row && row < measured.row + measured.cell.rowSpan
}

function boxesOf(table: MeasuredTable, parts: readonly TablePart[], fullRoom: number): CellBox[] {
  const spans = parts.map(rowsSpanned)
  return table.cells.flatMap(({ lines, row, cell: { rowSpan } }, cell) => {
    const boxes = spans.flatMap(({ first, tops }, part) => {
      const [from, to] = [Math.max(row - first, 0), Math.min(row + rowSpan - first, tops.length - 1)]
      const [top = 0, bottom = 0] = [tops[from], tops[to]]
      return to > from ? [{ cell, part, top, height: bottom - top }] : []
    })
    // A label over several rows is not torn apart, unless it is a long text.
    const mayCut = rowSpan === 1 || heightOf(lines) > fullRoom / 3
    const rooms = boxes.map(({ height }) => height - cellMargins)
    const shares = shareLines(lines, rooms, mayCut)
    return boxes.map((box, index) => ({ ...box, lines: shares[index] ?? [] }))
  })
}

/** The first row of a part, where each of its rows begins, and where the last one ends. */
function rowsSpanned({ rows }: TablePart): { readonly first: number; readonly tops: readonly number[] } {
  const tops = [0]
  for (const { height } of rows) tops.push((tops.at(-1) ?? 0) + height)
  return { first: rows[0]?.row ?? 0, tops }
}
