import type { Place } from '@mingxiao/core'

/** Each sentence once, however many of its figures are meant, and not the one the finding stands at. */
export function distinctPlaces(places: readonly Place[], at: Place): readonly Place[] {
  const keyOf = ({ attachment, label, quote }: Place) => [attachment, label, quote].join('\n')
  const distinct = new Map(places.map((place) => [keyOf(place), place]))
  distinct.delete(keyOf(at))
  return [...distinct.values()]
}
