import { digitRunsIn } from './digit-runs-in.ts'
import type { Piece } from './piece.ts'

/** The bank cards in a text: sixteen to nineteen digits with a check digit by ISO/IEC 7812-1, of UnionPay or called a card. */
export function bankCardsIn(text: string): readonly Piece[] {
  return digitRunsIn(text)
    .filter(({ digits, start }) => {
      if (!/^\d{16,19}$/.test(digits) || !hasCheckDigit(digits)) return false
      return (
        digits.startsWith('62') ||
        /(?:卡号|银行卡|社保卡|储蓄卡)[^。；，]{0,8}$/.test(text.slice(Math.max(0, start - lead), start))
      )
    })
    .map((run): Piece => ({ text: run.text, start: run.start }))
}

/** How far before a number the words stand that call it a card. */
const lead = 16

/** The Luhn formula: from the right every second digit is doubled, and its digits added. */
function hasCheckDigit(digits: string): boolean {
  const total = [...digits].toReversed().reduce((sum, sign, at) => {
    const digit = '0123456789'.indexOf(sign)
    const doubled = digit + digit
    return sum + (at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return total % 10 === 0
}
