import { digitRunsIn } from './digit-runs-in.ts'
import type { Piece } from './piece.ts'

/** The citizen identity numbers in a text: eighteen signs with a birthday, and a check sign by GB 11643-1999. */
export function citizenNumbersIn(text: string): readonly Piece[] {
  return digitRunsIn(text)
    .filter(({ digits }) => isCitizenNumber(digits))
    .map((run): Piece => ({ text: run.text, start: run.start }))
}

function isCitizenNumber(digits: string): boolean {
  const [, year, month, day] = /^[1-8]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(digits) ?? []
  return year !== undefined && isDay(`${year}-${month}-${day}`) && checkSignOf(digits) === digits.at(-1)?.toUpperCase()
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** ISO 7064, MOD 11-2: each digit is added and the sum doubled, modulo eleven. */
function checkSignOf(digits: string): string | undefined {
  let remainder = 0
  for (const digit of digits.slice(0, -1)) {
    const added = remainder + '0123456789'.indexOf(digit)
    remainder = (added + added) % 11
  }
  return checkSigns[remainder]
}

/** By remainder: the sign that brings the whole to one. */
const checkSigns = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2']
