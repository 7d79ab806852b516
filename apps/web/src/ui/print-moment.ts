import { locale } from './in-language.ts'

/** A moment as people read it, in the time of the page. */
export function printMoment(moment: string): string {
  return toTheSecond.format(new Date(moment))
}

/** A moment to the minute. */
export function printMinute(moment: string): string {
  return toTheMinute.format(new Date(moment))
}

const parts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
} as const
const toTheMinute = new Intl.DateTimeFormat(locale, parts)
const toTheSecond = new Intl.DateTimeFormat(locale, { ...parts, second: '2-digit' })
