import { findWordings, type Package, type Place, textsOf } from '@mingxiao/core'
import type { WordingList } from '@mingxiao/law'
import { type Replacement, replaceWithin } from '../../engine/fix.ts'

/** A wrong wording of one attachment, at every place that has it. */
export interface WrongWording {
  readonly found: string
  readonly expected: string
  readonly at: Place
  readonly related: readonly Place[]
  readonly fix: readonly Replacement[]
}

/** The wrong wordings of a package, each once in an attachment: the same slip is often copied from cell to cell. */
export function wordingsByAttachment(pack: Package, lists: readonly WordingList[]): readonly WrongWording[] {
  const found = textsOf(pack).flatMap((place) =>
    findWordings(place.quote, lists).map(({ wrong, right }) => ({ wrong, right, place })),
  )
  const groups = Map.groupBy(found, ({ wrong, place }) => `${place.attachment} ${wrong}`)
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { wrong: found, right: expected, place: at } = first
    const related = others.map(({ place }) => place)
    return [
      { found, expected, at, related, fix: [at, ...related].map((place) => replaceWithin(place, found, expected)) },
    ]
  })
}
