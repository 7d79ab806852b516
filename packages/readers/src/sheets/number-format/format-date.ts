import { formatChinese } from '../../numbering/format-chinese.ts'
import { type DateSystem, type ExcelDate, readExcelDate } from './excel-date.ts'
import type { FormatSection, FormatToken, Numerals } from './number-format.ts'
import { writeNumerals } from './write-numerals.ts'

/** A date or time, null where Excel would show only ####. */
export function formatDate(section: FormatSection, serial: number, system: DateSystem): string | null {
  const { tokens, numerals } = section
  const date = readExcelDate(serial, system, countSubsecondDigits(tokens))
  if (date === null) return null
  const isTwelveHours = tokens.some(({ kind }) => kind === 'noon')
  let subsecond = String(date.subsecond).padStart(countSubsecondDigits(tokens), '0')

  return tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text
      if (token.kind === 'noon') return token.names[date.hour < 12 ? 0 : 1]
      if (token.kind === 'point') return '.'
      if (token.kind === 'digit') {
        const digit = subsecond.charAt(0)
        subsecond = subsecond.slice(1)
        return digit
      }
      if (token.kind !== 'date') return ''
      return isMinute(tokens, index)
        ? formatMinute(token, date, numerals)
        : formatPart(token, date, isTwelveHours, numerals)
    })
    .join('')
}

type DateToken = Extract<FormatToken, { kind: 'date' }>

function countSubsecondDigits(tokens: readonly FormatToken[]): number {
  return Math.min(3, tokens.filter(({ kind }) => kind === 'digit').length)
}

/** “m” is the minute behind an hour and before a second (ECMA-376 §18.8.31). */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'date' || token.letter !== 'm' || token.length > 2) return false
  const isDate = (each: FormatToken): each is DateToken => each.kind === 'date'
  const before = tokens.slice(0, index).findLast(isDate)
  const after = tokens.slice(index + 1).find(isDate)
  return token.isElapsed || before?.letter === 'h' || after?.letter === 's'
}

function formatMinute(token: DateToken, date: ExcelDate, numerals: Numerals): string {
  const minute = token.isElapsed ? Math.floor(date.totalSeconds / 60) : date.minute
  return pad(minute, token.length, numerals)
}

function formatPart(token: DateToken, date: ExcelDate, isTwelveHours: boolean, numerals: Numerals): string {
  const { letter, length, isElapsed } = token
  switch (letter) {
    case 'y':
    case 'e':
      return writeNumerals(letter === 'y' && length <= 2 ? String(date.year).slice(-2) : String(date.year), numerals)
    case 'm':
      return length < 3 ? pad(date.month, length, numerals) : formatMonthName(date.month, length)
    case 'd':
      return length < 3 ? pad(date.day, length, numerals) : weekdayName(date.weekday, length)
    case 'a':
      return `${length === 4 ? '星期' : ''}${'日一二三四五六'.charAt(date.weekday)}`
    case 'h': {
      if (isElapsed) return pad(Math.floor(date.totalSeconds / 3600), length, numerals)
      return pad(isTwelveHours ? ((date.hour + 11) % 12) + 1 : date.hour, length, numerals)
    }
    case 's':
      return pad(isElapsed ? date.totalSeconds : date.second, length, numerals)
  }
}

/** With Chinese numerals the thirteenth is 十三, not 一三. */
function pad(value: number, length: number, numerals: Numerals): string {
  if (numerals === 'plain') return formatChinese(value, 'thousands')
  if (numerals === 'legal') return formatChinese(value, 'legal')
  return writeNumerals(String(value).padStart(length, '0'), numerals)
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

function formatMonthName(month: number, length: number): string {
  const name = monthNames[month - 1] ?? ''
  if (length === 3) return name.slice(0, 3)
  return length === 5 ? name.slice(0, 1) : name
}

function weekdayName(weekday: number, length: number): string {
  const name = weekdayNames[weekday] ?? ''
  return length === 3 ? name.slice(0, 3) : name
}
