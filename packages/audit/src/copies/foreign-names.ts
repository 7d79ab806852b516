import { sentencesOf, squeezed } from '@mingxiao/core'
import { placeIn } from './copied-place.ts'
import type { CopyLimits } from './copy-limits.ts'
import { headOf, type LeftName } from './left-names.ts'
import type { KnownName, NameIndex } from './name-index.ts'
import type { PackageDigest } from './package-digest.ts'

/** Other units' names where a package must name itself: in titles and signatures, and in sentences that say who it is. */
export function foreignNames(
  { digest, position }: { readonly digest: PackageDigest; readonly position: number },
  digests: readonly PackageDigest[],
  { names, limits }: { readonly names: NameIndex; readonly limits: CopyLimits },
): readonly LeftName[] {
  const own = squeezed(digest.unit)
  const said = [
    ...digest.signatures.map((place) => ({ place, text: squeezed(place.quote) })),
    ...digest.passages.flatMap((place) =>
      sentencesOf(place.quote)
        .map(squeezed)
        .filter((text) => limits.selfDescriptions.some((word) => text.includes(word)))
        .map((text) => ({ place, text, isSentence: true })),
    ),
  ]
  return said.flatMap(({ place, text, ...kind }) => {
    if (own === '' || text.includes(own)) return []
    const isForeign = (name: KnownName | null) => name?.isFullUnit === true && !name.owners.has(position)
    const places = 'isSentence' in kind ? [beginningOf(text)] : Array.from(text, (_, at) => at)
    const name = places.map((at) => names.nameAt(text, at)).find(isForeign)
    if (!name) return []
    const owner = [...name.owners].map((at) => digests[at]).find((found) => found && squeezed(found.unit) === name.text)
    return owner ? [{ name: name.text, kind: name.kind, owner: headOf(owner), at: placeIn(digest, place) }] : []
  })
}

/** Where the subject of a sentence begins: “2024年，” may stand before it. */
function beginningOf(text: string): number {
  return /^(?:\d{4}年度?[，,]?)?/.exec(text)?.[0].length ?? 0
}
