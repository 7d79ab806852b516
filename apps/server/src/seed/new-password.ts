import { randomInt } from 'node:crypto'

/** A password that nobody guesses and anybody can type: four groups of letters and digits that are not taken for one another. */
export function newPassword(): string {
  const group = (signs: string) => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return [group(upper), group(lower), group(digits), group(lower)].join('-')
}

const upper = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const lower = 'abcdefghijkmnpqrstuvwxyz'
const digits = '23456789'
