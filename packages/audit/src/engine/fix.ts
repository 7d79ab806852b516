import type { Entry, Place } from '@mingxiao/core'
import { type Datum, printDatum } from './message.ts'

/** New text for a cell or for a piece of running text: what is to stand there instead of the place's quote. */
export interface Replacement {
  readonly at: Place
  readonly text: string
}

/** What mends a defect beyond doubt. A rule offers it only where the right text follows from the package itself. */
export type Fix = readonly [Replacement, ...Replacement[]]

/** The place is to read so; a figure is grouped by thousands where the one it replaces was. */
export function replace(at: Place | Entry<unknown>, by: Datum): Replacement {
  const place = 'place' in at ? at.place : at
  const text = printDatum(by)
  const isGrouped = typeof by !== 'string' && /\d[,，]\d{3}/.test(place.quote)
  return { at: place, text: isGrouped ? groupThousands(text) : text }
}

/** Every occurrence of a piece within the place is to read so. */
export function replaceWithin(at: Place | Entry<unknown>, piece: string, by: string): Replacement {
  const place = 'place' in at ? at.place : at
  return { at: place, text: place.quote.replaceAll(piece, by) }
}

/** The replacements that change something, each once; null where none does. */
export function fixOf(replacements: readonly Replacement[]): Fix | null {
  const changes = replacements.filter(({ at, text }) => text !== at.quote)
  const [only] = changes
  if (only === undefined) return null
  if (changes.length === 1) return [only]
  const byPlace = Map.groupBy(changes, ({ at }) => JSON.stringify([at.origin, at.quote]))
  const [first, ...others] = [...byPlace.values()].flatMap(([change]) => change ?? [])
  return first ? [first, ...others] : null
}

function groupThousands(text: string): string {
  return text.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => {
    return sign + whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  })
}
