import type { PrintedDate } from './dates-in.ts'

/** The days that a printed date may mean, as 2025-05-13: one, or all of a month. Days compare as texts. */
export interface DaySpan {
  readonly first: string
  readonly last: string
}

/** Null for a date that the calendar does not have. */
export function daySpanOf({ year, month, day, exists }: PrintedDate): DaySpan | null {
  if (!exists) return null
  const first = dayOf(year, month, day ?? 1)
  return { first, last: day === null ? dayOf(year, month + 1, 0) : first }
}

/** The day so many days after another; the number of days as the law holds it, as text. */
export function dayAfter(day: string, days: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const count = date.getUTCDate() + Number.parseInt(days, 10)
  return isoDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), count)))
}

/** Days and months beyond the calendar carry over: the day 0 of a month is the last of the one before. */
function dayOf(year: number, month: number, day: number): string {
  return isoDay(new Date(Date.UTC(year, month - 1, day)))
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
