import type { Place } from '@mingxiao/core'

/** Each sentence once, however many of its figures are meant, and not the one the finding stands at. */
export function distinctPlaces(places: readonly Place[], at: Place): readonly Place[] {
  // A sentence may be as long as its report, and each of its thousand figures have it: it is numbered, not copied.
  const numbers = new Map<string, number>()
  const keyOf = ({ attachment, label, quote }: Place) => {
    const number = numbers.get(quote) ?? numbers.size
    numbers.set(quote, number)
    return [attachment, label, number].join('\n')
  }
  const distinct = new Map(places.map((place) => [keyOf(place), place]))
  distinct.delete(keyOf(at))
  return [...distinct.values()]
}
