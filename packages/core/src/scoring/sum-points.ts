import { Decimal } from '../decimal/decimal.ts'
import { sum } from '../decimal/sum.ts'
import type { Entry } from '../forms/entry.ts'
import type { Figure } from '../forms/figure.ts'

/** The sum of the points in cells; null where one is blank, missing or unreadable. “无” and “—” are no points. */
export function sumPoints(entries: readonly Entry<Figure>[]): Decimal | null {
  const points = entries.map(pointsOf).filter((value) => value !== null)
  return points.length === entries.length ? sum(points) : null
}

function pointsOf(entry: Entry<Figure>): Decimal | null {
  if (entry.state === 'value') return entry.value.amount
  return entry.state === 'none' || entry.state === 'dash' ? Decimal.zero : null
}
