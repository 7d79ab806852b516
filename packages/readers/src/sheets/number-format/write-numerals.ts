import { formatChinese } from '../../numbering/format-chinese.ts'
import type { Numerals } from './number-format.ts'

const digitRows: Readonly<Record<Exclude<Numerals, 'western'>, string>> = {
  plain: '〇一二三四五六七八九',
  legal: '零壹贰叁肆伍陆柒捌玖',
  wide: '０１２３４５６７８９',
}

/** Writes each digit of a text in other numerals. */
export function writeNumerals(text: string, numerals: Numerals): string {
  if (numerals === 'western') return text
  const row = digitRows[numerals]
  return text.replace(/\d/g, (digit) => row.charAt(Number(digit)))
}

/** Under General a whole number is spoken, 一百二十, and the digits behind a point are read one by one. */
export function speakNumerals(text: string, numerals: Numerals): string {
  if (numerals === 'western' || numerals === 'wide') return writeNumerals(text, numerals)
  return text
    .replace(/^(-?)(\d{1,8})(?=$|\.)/, (_, sign: string, whole: string) => sign + speak(whole, numerals))
    .replace(/\d/g, (digit) => digitRows[numerals].charAt(Number(digit)))
}

function speak(whole: string, numerals: 'plain' | 'legal'): string {
  return formatChinese(Number(whole), numerals === 'plain' ? 'thousands' : 'legal')
}
