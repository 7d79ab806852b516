import { plainText, squeezed } from '@mingxiao/core'
import { type CopiedPlace, placeIn } from './copied-place.ts'
import type { CopyLimits } from './copy-limits.ts'
import { lettersIn } from './letters-in.ts'
import { maskText } from './mask-text.ts'
import type { NameIndex } from './name-index.ts'
import type { PackageDigest } from './package-digest.ts'

/** A satisfaction or a reason that several units print alike. */
export interface SharedValue {
  readonly kind: 'satisfaction' | 'reason'
  /** As the first of them prints it. */
  readonly text: string
  /** How many units print it. */
  readonly units: number
  readonly places: readonly CopiedPlace[]
}

/** Satisfactions down to the same decimals, and reasons in the same words, of many units. */
export function sharedValues(
  digests: readonly PackageDigest[],
  { names, limits }: { readonly names: NameIndex; readonly limits: CopyLimits },
): readonly SharedValue[] {
  const satisfactions = digests.flatMap((digest) =>
    digest.satisfactions.map((place) => ({ key: plainText(place.quote), place: placeIn(digest, place) })),
  )
  const reasons = digests.flatMap((digest) =>
    digest.reasons.map((place) => ({ key: maskText(place.quote, names).text, place: placeIn(digest, place) })),
  )
  return [
    ...alike(
      'satisfaction',
      satisfactions.filter(({ key }) => tellingDigitsIn(key) >= limits.tellingDigits),
      limits,
    ),
    ...alike(
      'reason',
      reasons.filter(({ key }) => lettersIn(key, 0, key.length) >= limits.reason),
      limits,
    ),
  ]
}

interface Keyed {
  readonly key: string
  readonly place: CopiedPlace
}

function alike(kind: SharedValue['kind'], found: readonly Keyed[], limits: CopyLimits): readonly SharedValue[] {
  return [...Map.groupBy(found, ({ key }) => key).values()].flatMap((same): readonly SharedValue[] => {
    const places = same.map(({ place }) => place)
    const units = new Set(places.map(({ unit, source }) => squeezed(unit) || source)).size
    return units >= limits.sameValueUnits ? [{ kind, text: places[0]?.place.quote.trim() ?? '', units, places }] : []
  })
}

/** Digits without the zeros around them: 100 has one, 96.4 three. */
function tellingDigitsIn(text: string): number {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
}
