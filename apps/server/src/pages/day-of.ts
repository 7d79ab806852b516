/** A day as the offices of the country count them, whatever clock the server keeps. */
export function dayOf(moment: Date): string {
  return day.format(moment)
}

/** A moment on that clock, to the minute. */
export function minuteOf(moment: Date): string {
  return minute.format(moment)
}

const zone = { timeZone: 'Asia/Shanghai' } as const
const day = new Intl.DateTimeFormat('sv-SE', zone)
const minute = new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short', timeStyle: 'short' })
