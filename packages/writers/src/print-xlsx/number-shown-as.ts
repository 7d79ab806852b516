/** A number that a cell holds, with the format by which it is shown. */
export interface ShownNumber {
  readonly value: string
  readonly format: string
}

/**
 * The number that Excel shows exactly as the text has it: plain, or in thousands, or in percent. Null where there is none: “007”, “-0”,
 * “1,50”, more digits than a number of Excel keeps.
 */
export function numberShownAs(text: string): ShownNumber | null {
  const [, minus, whole, fraction = '', percent] = pattern.exec(text) ?? []
  if (minus === undefined || whole === undefined || percent === undefined) return null
  const digits = whole.replaceAll(',', '') + fraction
  if (digits.length > mostDigits || (minus !== '' && !/[1-9]/.test(digits))) return null
  const decimals = fraction.length + (percent === '' ? 0 : 2)
  const format = `${whole.includes(',') ? '#,##0' : '0'}${fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`}${percent}`
  return { value: minus + withPoint(digits, decimals), format }
}

const pattern = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(%?)$/

/** What an IEEE double keeps of decimal digits, and all that Excel shows. */
const mostDigits = 15

function withPoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits
  const padded = digits.padStart(decimals + 1, '0')
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}
