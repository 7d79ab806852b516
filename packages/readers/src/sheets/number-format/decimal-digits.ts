/** A number as a workbook holds it: 0.d₁d₂d₃… × 10^point, without zeros at either end; zero has no digits. */
export interface DecimalDigits {
  readonly isNegative: boolean
  readonly digits: string
  readonly point: number
}

/**
 * Reads the number of a cell. A file may carry seventeen digits to name one binary float exactly
 * (128218.80000000001); Excel itself knows fifteen, and rounds to those first.
 */
export function parseDigits(text: string): DecimalDigits | null {
  const match = /^\s*([+-]?)(\d{1,400})?(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,3}))?\s*$/.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return null
  return keepDigits(trimZeros(sign === '-', whole + fraction, whole.length + Number(exponent)), excelDigits)
}

const excelDigits = 15

export function isZero({ digits }: DecimalDigits): boolean {
  return digits === ''
}

/** The number times 10^by. */
export function shiftPoint(number: DecimalDigits, by: number): DecimalDigits {
  return isZero(number) ? number : { ...number, point: number.point + by }
}

/** Rounds half away from zero, as Excel displays; below half of the last place nothing is left. */
export function roundToDecimals(number: DecimalDigits, decimals: number): DecimalDigits {
  return keepDigits(number, number.point + decimals)
}

/** The digits before the point without leading zeros, and those behind it, at least `decimals` of them. */
export function splitAtPoint({ digits, point }: DecimalDigits, decimals: number): { whole: string; fraction: string } {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : ''
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(digits === '' ? 0 : -point) + digits
  return { whole, fraction: fraction.padEnd(decimals, '0') }
}

function keepDigits({ isNegative, digits, point }: DecimalDigits, count: number): DecimalDigits {
  if (count >= digits.length) return { isNegative, digits, point }
  const kept = digits.slice(0, Math.max(0, count))
  const roundsUp = count >= 0 && digits.charAt(count) >= '5'
  if (!roundsUp) return trimZeros(isNegative, kept, point)
  const raised = (BigInt(kept === '' ? '0' : kept) + 1n).toString()
  return trimZeros(isNegative, raised, point + raised.length - kept.length)
}

function trimZeros(isNegative: boolean, digits: string, point: number): DecimalDigits {
  let start = 0
  while (digits.charAt(start) === '0') start += 1
  let end = digits.length
  while (end > start && digits.charAt(end - 1) === '0') end -= 1
  return { isNegative, digits: digits.slice(start, end), point: start === end ? 0 : point - start }
}
