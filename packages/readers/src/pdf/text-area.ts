import type { SplitPage } from './find-margins.ts'
import type { PageItem } from './page-layout.ts'
import type { TextLine } from './text-line.ts'

/** Where the text of a page begins and ends to the sides and below, and how far lines of each size are apart. */
export interface TextArea {
  readonly left: number
  readonly right: number
  /** Where the lowest line or table of any page ends. */
  readonly bottom: number
  pitchOf(line: TextLine): number
}

/** The text area of pages of one width, as their long lines show it. */
export function textAreaOf(pages: readonly SplitPage[]): TextArea {
  const width = pages[0]?.layout.width ?? 0
  const lines = pages.map(({ body }) => body.flatMap((item) => (item.kind === 'line' ? [item.line] : [])))
  const long = lines.flat().filter((line) => line.right - line.left > width * longLine)
  const counted = long.length > 0 ? long : lines.flat()
  const left = Math.min(...frequent(counted.map((line) => line.left)))
  const right = mostFrequent(counted.map((line) => line.right))
  const bottom = Math.max(0, ...pages.flatMap(({ body }) => body.map(bottomOf)))
  const pitches = pitchesOf(lines)
  const pitchOf = ({ size }: TextLine) => pitches.get(Math.round(size)) ?? size * commonPitch
  if (!Number.isFinite(left)) return { left: 0, right: width, bottom, pitchOf }
  return { left, right: Math.max(right, width - left - widestMargin), bottom, pitchOf }
}

function bottomOf(item: PageItem): number {
  return item.kind === 'line' ? item.line.baseline : item.bottom
}

/** Of the width of a page. */
const longLine = 0.5
/** How much wider the margin on the right may be than that on the left, in points. */
const widestMargin = 60

/** In heights of the font. */
const commonPitch = 1.75

/** For each size the distance that most lines have from the line before. */
function pitchesOf(pages: readonly (readonly TextLine[])[]): ReadonlyMap<number, number> {
  const gaps = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index]
      const isNear = before !== undefined && sameSize(before, line) && line.baseline - before.baseline < line.size * 4
      return isNear ? [{ size: Math.round(line.size), gap: line.baseline - before.baseline }] : []
    }),
  )
  const bySize = Map.groupBy(gaps, ({ size }) => size)
  return new Map([...bySize].map(([size, some]) => [size, mostFrequent(some.map(({ gap }) => gap))]))
}

export function sameSize(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.1
}

function countByPoint(values: readonly number[]): [point: number, count: number][] {
  const counts = new Map<number, number>()
  for (const value of values) {
    const point = Math.round(value / 2) * 2
    counts.set(point, (counts.get(point) ?? 0) + 1)
  }
  return [...counts]
}

/** Positions that at least one line in ten has. */
function frequent(values: readonly number[]): number[] {
  return countByPoint(values)
    .filter(([, count]) => count * 10 >= values.length)
    .map(([point]) => point)
}

function mostFrequent(values: readonly number[]): number {
  const [best] = countByPoint(values).sort(([a, count], [b, other]) => other - count || b - a)
  return best?.[0] ?? 0
}
