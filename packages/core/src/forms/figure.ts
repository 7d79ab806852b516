import { Decimal } from '../decimal/decimal.ts'
import { plainText } from './plain-text.ts'

/** A number as printed: its exact amount, how many decimals it shows, and the unit glued to it ('' if none). */
export interface Figure {
  readonly amount: Decimal
  readonly decimals: number
  readonly unit: string
}

/** The unit starts with no sign of a range or date, and holds no further number. */
const pattern = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(m[23]|[^\d.,:+~—–-]\D*)?$/

/** Reads “1,143,900.00元”, “10分”, “１０１％”; null where the text is not one number with an optional unit. */
export function readFigure(text: string): Figure | null {
  const match = pattern.exec(plainText(text))
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', unit = ''] = match
  const digits = whole.replaceAll(',', '') + (fraction ? `.${fraction}` : '')
  return { amount: Decimal.of((sign === '-' ? '-' : '') + digits), decimals: fraction.length, unit }
}

/** The figure as it would be printed again, without thousands separators. */
export function printFigure(figure: Figure): string {
  return figure.amount.toText(figure.decimals) + figure.unit
}
