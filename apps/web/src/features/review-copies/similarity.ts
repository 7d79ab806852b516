import type { CopiesJson } from '@mingxiao/contract'

type Place = CopiesJson['passages'][number]['places'][number]
type Left = CopiesJson['passages'][number]['left'][number]

/** Something that several packages have in common, whatever it is. */
export interface Similarity {
  readonly kind: 'passage' | 'table'
  /** How much of it: letters, or indicators with the share of them. */
  readonly letters: number
  readonly percent: string | null
  readonly places: readonly Place[]
  /** Names of another unit that give the copier away. */
  readonly left: readonly Left[]
}

/** In the order of the server: the most suspicious first, passages before tables. */
export function similaritiesIn({ passages, tables }: CopiesJson): readonly Similarity[] {
  return [
    ...passages.map((one): Similarity => ({ kind: 'passage', percent: null, ...one })),
    ...tables.map(({ indicators, percent, places }): Similarity => {
      const texts = places.map((place) => ({ ...place, label: place.name, quote: indicators.join('\n') }))
      return { kind: 'table', letters: indicators.length, percent, places: texts, left: [] }
    }),
  ]
}
