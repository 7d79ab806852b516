import { bankCardsIn } from './bank-cards-in.ts'
import { citizenNumbersIn } from './citizen-numbers-in.ts'
import { emailsIn } from './emails-in.ts'
import { healthRecordsIn } from './health-records-in.ts'
import { mobileNumbersIn } from './mobile-numbers-in.ts'
import type { Piece } from './piece.ts'

export type PersonalDataKind = 'citizen-number' | 'mobile-number' | 'bank-card' | 'email' | 'health'

/** Something in a text that belongs to one person. */
export interface PersonalData extends Piece {
  readonly kind: PersonalDataKind
}

/** What of a text must not be published: numbers of persons by their check digits, addresses, a named person's health. */
export function personalDataIn(text: string): readonly PersonalData[] {
  return [
    ...(hasDigitsOfPerson(text) ? numbersIn(text) : []),
    ...(text.includes('@') ? ofKind('email', emailsIn(text)) : []),
    ...ofKind('health', healthRecordsIn(text)),
  ].toSorted((a, b) => a.start - b.start)
}

/** The number of a person has eleven digits at least, in groups of four or more: most texts have fewer in all. */
function hasDigitsOfPerson(text: string): boolean {
  let digits = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code > 0x2f && code < 0x3a) || (code > 0xff0f && code < 0xff1a)) digits += 1
  }
  return digits >= shortestNumber && fourDigits.test(text)
}

const shortestNumber = 11
const fourDigits = /[\d０-９]{4}/

function numbersIn(text: string): readonly PersonalData[] {
  return [
    ...ofKind('citizen-number', citizenNumbersIn(text)),
    ...ofKind('mobile-number', mobileNumbersIn(text)),
    ...ofKind('bank-card', bankCardsIn(text)),
  ]
}

function ofKind(kind: PersonalDataKind, pieces: readonly Piece[]): readonly PersonalData[] {
  return pieces.map((piece) => ({ kind, ...piece }))
}
