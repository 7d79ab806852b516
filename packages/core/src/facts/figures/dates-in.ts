import { plainText } from '../../forms/plain-text.ts'

/** A date as a text prints it. */
export interface PrintedDate {
  /** As printed, spaces and all. */
  readonly text: string
  readonly year: number
  readonly month: number
  /** Null where only the month is printed. */
  readonly day: number | null
  /** mixed: Chinese and Arabic numerals in one date, such as 二0二五年, also the letter O for 〇. */
  readonly numerals: 'arabic' | 'chinese' | 'mixed'
  readonly form: '年月日' | '-' | '.' | '/'
  /** Whether month or day is printed with a leading zero. */
  readonly isPadded: boolean
  /** Whether the calendar has such a day. */
  readonly exists: boolean
}

/** The dates in a text, in order: 2025年5月13日, 二〇二五年五月, 2025-05-13, 2025.5.13. */
export function datesIn(text: string): readonly PrintedDate[] {
  const worded = text.includes('月') ? text.matchAll(inWords) : []
  const found = [...worded, ...text.matchAll(inSigns)].sort((a, b) => a.index - b.index)
  return found.map((match) => dateOf(match)).filter((date) => date !== null)
}

const numeral = '[0-9０-９〇○零一二三四五六七八九十廿卅OoＯ]'
const space = '[ \\t\\u3000]*'
const inWords = new RegExp(
  `((?:${numeral}${space}){4})年${space}((?:${numeral}${space}){1,3})月(?:${space}((?:${numeral}${space}){1,3})[日号])?`,
  'g',
)
const inSigns = /(?<![\d.．/／-])((?:19|20)\d\d)([-.．/／－])(\d{1,2})\2(\d{1,2})(?![\d.．/／-]|[-－]\d)/g

function dateOf(match: RegExpExecArray): PrintedDate | null {
  const [printed = '', first = '', second = '', third = '', fourth] = match
  if (fourth !== undefined) return dateInSigns(printed, [first, third, fourth], plainText(second))
  const parts = [first, second, third].map(plainText)
  const [year, month, day] = parts.map(numberOf)
  if (year === undefined || month === undefined) return null
  return {
    text: printed.trim(),
    year,
    month,
    day: third === '' ? null : (day ?? 0),
    numerals: numeralsOf(parts.join('')),
    form: '年月日',
    isPadded: parts.slice(1).some((part) => /^[0〇零]./.test(part)),
    exists: isDay(year, month, third === '' ? 1 : (day ?? 0)),
  }
}

/** A version or an outline number such as 2024.15.3 is no date. */
function dateInSigns(text: string, parts: readonly string[], sign: string): PrintedDate | null {
  const [year = 0, month = 0, day = 0] = parts.map((part) => Number.parseInt(part, 10))
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const form = sign === '-' || sign === '.' ? sign : '/'
  const isPadded = parts.slice(1).some((part) => part.startsWith('0'))
  return { text, year, month, day, numerals: 'arabic', form, isPadded, exists: isDay(year, month, day) }
}

function numeralsOf(digits: string): PrintedDate['numerals'] {
  if (/^\d+$/.test(digits)) return 'arabic'
  return /^[〇○零一二三四五六七八九十廿卅]+$/.test(digits) ? 'chinese' : 'mixed'
}

const chineseDigits = '零一二三四五六七八九'

/** “2025”, “二〇二五”, “十三”, “二十一”. */
function numberOf(digits: string): number {
  const plain = digits
    .replaceAll(/[〇○OoＯ]/g, '零')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .replaceAll(/[零一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
  const [tens = '', ones = '', ...more] = plain.split('十')
  if (!plain.includes('十')) return Number.parseInt(plain, 10)
  return more.length > 0 ? 0 : Number.parseInt(`${tens || '1'}${ones || '0'}`, 10)
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDay(year: number, month: number, day: number): boolean {
  const days = daysOfMonths[month - 1]
  if (days === undefined || day < 1 || day > days) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}
