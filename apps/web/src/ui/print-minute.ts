import { locale } from './in-language.ts'

/** A moment to the minute, in the time of the page. */
export function printMinute(moment: string): string {
  return format.format(new Date(moment))
}

const format = new Intl.DateTimeFormat(locale, {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
