/** A moment as a workbook counts it: the day's serial number and the time within the day in units. */
export interface ExcelDate {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  /** From 0, Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** In the digits asked for. */
  readonly subsecond: number
  /** Since the first day of the workbook's calendar, for [h], [m] and [s]. */
  readonly totalSeconds: number
}

/** Where a workbook counts its days from; Excel on the Mac began in 1904. */
export type DateSystem = 1900 | 1904

/** Excel shows no date before its first or after 9999-12-31. */
const lastSerial = 2_958_465
const secondsADay = 86_400

export function readExcelDate(serial: number, system: DateSystem, subsecondDigits: number): ExcelDate | null {
  const unitsASecond = 10 ** subsecondDigits
  const units = Math.round(serial * secondsADay * unitsASecond)
  const totalSeconds = Math.floor(units / unitsASecond)
  const shift = system === 1904 ? 1462 : 0
  const day = Math.floor(totalSeconds / secondsADay) + shift
  if (serial < 0 || day > lastSerial) return null
  const time = totalSeconds % secondsADay
  return {
    ...calendarDay(day),
    weekday: (day + 6) % 7,
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
    subsecond: units % unitsASecond,
    totalSeconds,
  }
}

/** Day 0 shows as 1900-01-00, and day 60 as 1900-02-29, which never was: Excel keeps a slip of Lotus 1-2-3. */
function calendarDay(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 }
  if (serial === 60) return { year: 1900, month: 2, day: 29 }
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 + serial : 30 + serial))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
