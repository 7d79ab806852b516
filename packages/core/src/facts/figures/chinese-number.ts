import { Decimal } from '../../decimal/decimal.ts'

/** A number in Chinese numerals, such as 一百二十 or 三千〇五, and the position after it. */
export interface ChineseNumber {
  readonly amount: Decimal
  readonly end: number
}

/**
 * The number that begins at `start`; null where none does. 万 and 亿 at its end are left to the unit, as in 一百二十万元. A row
 * of digits such as 二〇二四 is a year, 五六十 an estimate: neither is a number.
 */
export function chineseNumberAt(text: string, start: number): ChineseNumber | null {
  let end = start
  while (numerals.includes(text[end] ?? ' ')) end += 1
  while (end > start && /[万亿]/.test(text[end - 1] ?? '')) end -= 1
  const amount = readNumber(text.slice(start, end))
  return amount && { amount, end }
}

const digits = '零一二三四五六七八九'
const numerals = `${digits}〇两十百千万亿`

/** Eight digits each side of 亿, four each side of 万. */
function readNumber(text: string): Decimal | null {
  for (const [sign, factor] of [
    ['亿', Decimal.of('100000000')],
    ['万', Decimal.of('10000')],
  ] as const) {
    const at = text.indexOf(sign)
    if (at === -1) continue
    const high = readNumber(text.slice(0, at))
    const rest = text.slice(at + 1)
    const low = rest === '' ? Decimal.zero : readNumber(rest)
    return high && low?.isBelow(factor) ? high.times(factor).plus(low) : null
  }
  return readSection(text)
}

const section = /^(?:(.)千)?(零)?(?:(.)百)?(零)?(?:(.?)十)?(零)?(.)?$/

function readSection(text: string): Decimal | null {
  const match = section.exec(text.replaceAll('〇', '零').replaceAll('两', '二'))
  if (!match || text === '') return null
  const [, thousands, , hundreds, , tens, , ones] = match
  const parts = [thousands, hundreds, tens === '' ? '一' : tens, ones]
  const places = ['1000', '100', '10', '1']
  const values = parts.map((digit) => (digit === undefined ? 0 : digits.indexOf(digit)))
  if (values.some((value, at) => value < 0 || (value === 0 && parts[at] !== undefined && text.length > 1))) return null
  return values.reduce(
    (total, value, at) => total.plus(Decimal.count(value).times(Decimal.of(places[at] ?? '1'))),
    Decimal.zero,
  )
}
