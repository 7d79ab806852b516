import { type DecimalDigits, isZero, splitAtPoint } from './decimal-digits.ts'

/** Longest number below 0.0001 that Excel still writes without an exponent. */
const longestSmallNumber = 11
const mostWholeDigits = 15

/**
 * The format General with all fifteen digits, as the formula bar shows the number: in its cell Excel also cuts it
 * to the width of the column, which would lose the cents of a large sum.
 */
export function formatGeneral(number: DecimalDigits): string {
  if (isZero(number)) return '0'
  const { whole, fraction } = splitAtPoint(number, 0)
  const plain = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`
  const isTooSmall = number.point < -3 && plain.length > longestSmallNumber
  const text = isTooSmall || number.point > mostWholeDigits ? formatExponent(number) : plain
  return number.isNegative ? `-${text}` : text
}

function formatExponent({ digits, point }: DecimalDigits): string {
  const exponent = point - 1
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${digits.charAt(0)}${fraction}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}
