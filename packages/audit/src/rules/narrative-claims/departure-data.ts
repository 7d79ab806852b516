import { printDifference, printFigure } from '@mingxiao/core'
import { asAmount } from './as-amount.ts'
import type { Departure } from './departure-in.ts'
import { likelyWords } from './likely-words.ts'
import { placeWords } from './place-words.ts'

/** What a finding says of two amounts of money that contradict each other, and the places that belong to it. */
export function departureData({ at, against, others, likely }: Departure) {
  const [here, there] = [placeWords(at), placeWords(against)]
  const [found, expected] = [asAmount(at), asAmount(against)]
  if (!found || !expected) throw new Error('a departure of money without an amount')
  const words = likelyWords(likely)
  return {
    at: at.place,
    related: others.map(({ place }) => place),
    data: {
      here: here.zh,
      hereInEnglish: here.en,
      there: there.zh,
      thereInEnglish: there.en,
      found: printFigure(at.figure),
      expected: printFigure(against.figure),
      difference: printDifference(found, expected),
      likely: words.zh,
      likelyInEnglish: words.en,
    },
  }
}
