import { type Matrix, mapPoint, type Point } from './matrix.ts'
import type { Segment } from './page-content.ts'

/** How a path is painted: its outline, its inside, or both. */
export interface Painting {
  readonly isStroked: boolean
  readonly isFilled: boolean
}

/**
 * The lines a path shows that run along a side of the page: outlines, and filled boxes so thin that they are lines, as Word
 * draws the borders of its tables. `data` is a list of moves, each by its number with its points.
 */
export function addPath(segments: Segment[], data: ArrayLike<number>, matrix: Matrix, painting: Painting): void {
  for (const outline of readOutlines(data, matrix)) {
    if (painting.isStroked) addOutline(segments, outline)
    else if (painting.isFilled) addThinBox(segments, outline)
  }
}

const thickestLine = 3
/** How much a line may lean, in points over its length. */
const lean = 1

interface Outline {
  readonly points: readonly Point[]
  readonly isClosed: boolean
}

/** Curves end an outline: no border of a table is one. */
function readOutlines(data: ArrayLike<number>, matrix: Matrix): Outline[] {
  const outlines: Outline[] = []
  let points: Point[] = []
  const end = (isClosed: boolean) => {
    if (points.length > 1) outlines.push({ points, isClosed })
    points = []
  }
  for (let at = 0; at < data.length; ) {
    const move = data[at] ?? 0
    const size = moveSizes[move]
    if (size === undefined) break
    const point = () => mapPoint(matrix, data[at + size - 2] ?? 0, data[at + size - 1] ?? 0)
    if (move === moveTo) {
      end(false)
      points = [point()]
    } else if (move === lineTo) points.push(point())
    else if (move === closePath) end(true)
    else {
      end(false)
      points = [point()]
    }
    at += size
  }
  end(false)
  return outlines
}

const moveTo = 0
const lineTo = 1
const closePath = 4
/** By the number of the move: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const moveSizes: readonly number[] = [3, 3, 7, 5, 1]

function addOutline(segments: Segment[], { points, isClosed }: Outline): void {
  for (const [index, point] of points.entries()) {
    const next = points[index + 1] ?? (isClosed ? points[0] : undefined)
    if (next !== undefined) addSegment(segments, point, next)
  }
}

function addSegment(segments: Segment[], a: Point, b: Point): void {
  const [across, down] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  if (down <= lean && across > down) {
    segments.push({ isVertical: false, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
  } else if (across <= lean && down > across) {
    segments.push({ isVertical: true, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
  }
}

function addThinBox(segments: Segment[], { points }: Outline): void {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thickestLine) segments.push({ isVertical: false, at: (top + bottom) / 2, from: left, to: right })
  if (right - left <= thickestLine) segments.push({ isVertical: true, at: (left + right) / 2, from: top, to: bottom })
}
