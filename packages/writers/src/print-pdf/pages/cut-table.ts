import { type MeasuredTable, sumOf } from './measure-table.ts'

/** The rows of a table that stand on one page. */
export interface TablePart {
  /** Rows of the head that are printed again. */
  readonly repeated: number
  readonly rows: readonly RowPart[]
}

export interface RowPart {
  readonly row: number
  readonly height: number
  /** Whether the row ends here, or goes on on the next page. */
  readonly isEnd: boolean
}

/** Cuts a table between its rows; only a row that is higher than a page is cut itself. The first part may be empty. */
export function cutTable({ heights, headRows }: MeasuredTable, firstRoom: number, fullRoom: number): TablePart[] {
  const head = sumOf(heights, 0, headRows)
  const repeated = head > fullRoom / 2 ? 0 : headRows
  const parts: { repeated: number; rows: RowPart[] }[] = [{ repeated: 0, rows: [] }]
  let room = firstRoom
  const turn = (row: number) => {
    const again = row >= headRows ? repeated : 0
    parts.push({ repeated: again, rows: [] })
    room = fullRoom - sumOf(heights, 0, again)
  }
  const push = (row: number, height: number, isEnd: boolean) => {
    parts.at(-1)?.rows.push({ row, height, isEnd })
    room -= height
  }
  if (head + (heights[headRows] ?? 0) > room + tolerance && firstRoom < fullRoom) turn(0)
  for (const [row, height] of heights.entries()) {
    const fresh = fullRoom - (row >= headRows ? sumOf(heights, 0, repeated) : 0)
    if (height > room + tolerance && room < fresh && (height <= fresh || room < leastCut)) turn(row)
    let left = height
    while (left > room + tolerance && room > 0) {
      // Where lines are cut apart some room is lost below the last of them.
      left += lostInCut - room
      push(row, room, false)
      turn(row)
    }
    push(row, left, true)
  }
  return parts
}

const tolerance = 0.01
/** In points: about three lines, and one. */
const leastCut = 60
const lostInCut = 16
