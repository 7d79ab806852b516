import { distinctPositions, indexOfPosition, tolerance } from './merge-segments.ts'
import type { Segment } from './page-content.ts'

/** A ruled table on a page: where its columns and rows are parted, and its cells on them. */
export interface RuledGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly RuledCell[]
}

export interface RuledCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Makes a grid of the lines that hang together; null where they enclose nothing. */
export function readGrid(segments: readonly Segment[]): RuledGrid | null {
  const vertical = segments.filter(({ isVertical }) => isVertical)
  const horizontal = segments.filter(({ isVertical }) => !isVertical)
  const xs = distinctPositions([...vertical.map(({ at }) => at), ...outerEnds(horizontal)])
  const ys = distinctPositions([...horizontal.map(({ at }) => at), ...outerEnds(vertical)])
  if (xs.length < 2 || ys.length < 2) return null
  const rights = drawnEdges(vertical, xs, ys)
  const bottoms = drawnEdges(horizontal, ys, xs)
  return withoutIdleLines({ xs, ys, cells: findCells(xs.length - 1, ys.length - 1, rights, bottoms) })
}

/** A table may be open at its sides: it then ends where the lines across it do. */
function outerEnds(segments: readonly Segment[]): number[] {
  if (segments.length === 0) return []
  return [Math.min(...segments.map(({ from }) => from)), Math.max(...segments.map(({ to }) => to))]
}

/** Which pieces of the grid's lines are drawn, as `line,piece`. */
function drawnEdges(segments: readonly Segment[], lines: readonly number[], pieces: readonly number[]): Set<string> {
  const drawn = new Set<string>()
  for (const { at, from, to } of segments) {
    const line = indexOfPosition(lines, at)
    for (let piece = indexOfPosition(pieces, from); piece < pieces.length - 1; piece++) {
      const [start, end] = [pieces[piece] ?? 0, pieces[piece + 1] ?? 0]
      if (start >= to - tolerance) break
      if (Math.min(end, to) - Math.max(start, from) >= (end - start) * leastDrawn) drawn.add(`${line},${piece}`)
    }
  }
  return drawn
}

/** How much of a side must be drawn to part two cells. */
const leastDrawn = 0.5

/** Grows each cell to the right and down until a line stops it. */
function findCells(
  columns: number,
  rows: number,
  rights: ReadonlySet<string>,
  bottoms: ReadonlySet<string>,
): RuledCell[] {
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false))
  const isFree = (row: number, column: number) => column < columns && taken[row]?.[column] === false
  const cells: RuledCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isFree(row, column)) continue
      let end = column + 1
      while (isFree(row, end) && !rights.has(`${end},${row}`)) end++
      let below = row + 1
      while (below < rows && isOpen(below, column, end)) below++
      for (let at = row; at < below; at++) taken[at]?.fill(true, column, end)
      cells.push({ row, column, rowSpan: below - row, columnSpan: end - column })
    }
  }
  return cells

  /** Whether the row goes on with the cell above it: as wide, and no line between. */
  function isOpen(row: number, from: number, to: number): boolean {
    for (let column = from; column < to; column++) {
      if (!isFree(row, column) || bottoms.has(`${row},${column}`)) return false
      if (column > from && rights.has(`${column},${row}`)) return false
    }
    return rights.has(`${to},${row}`) || to === columns
  }
}

/** Underlines and the like leave lines in the grid that part no cells. */
function withoutIdleLines({ xs, ys, cells }: RuledGrid): RuledGrid {
  const columns = renumber(
    cells.map(({ column }) => column),
    xs.length,
  )
  const rows = renumber(
    cells.map(({ row }) => row),
    ys.length,
  )
  const keep = (positions: readonly number[], used: ReadonlyMap<number, number>) =>
    positions.filter((_, index) => used.has(index) || index === positions.length - 1)
  return {
    xs: keep(xs, columns),
    ys: keep(ys, rows),
    cells: cells.map(({ row, column, rowSpan, columnSpan }) => {
      const [top, left] = [rows.get(row) ?? 0, columns.get(column) ?? 0]
      return {
        row: top,
        column: left,
        rowSpan: countUpTo(rows, row + rowSpan) - top,
        columnSpan: countUpTo(columns, column + columnSpan) - left,
      }
    }),
  }
}

/** The starts in use, each with its place among them. */
function renumber(starts: readonly number[], end: number): ReadonlyMap<number, number> {
  const used = [...new Set(starts)].filter((start) => start < end).sort((a, b) => a - b)
  return new Map(used.map((start, index) => [start, index]))
}

function countUpTo(used: ReadonlyMap<number, number>, end: number): number {
  let count = 0
  for (const start of used.keys()) if (start < end) count++
  return count
}
