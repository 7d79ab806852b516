import { sentencesOf, squeezed } from '@mingxiao/core'
import { type CopiedPlace, placeIn } from './copied-place.ts'
import type { CopyLimits } from './copy-limits.ts'
import type { PackageDigest } from './package-digest.ts'

/** A sentence on the duties of bureaus that the unit has nothing to do with, as copying leaves it behind. */
export interface ForeignDuty {
  readonly bureau: string
  /** The words that tell, in the order of the list. */
  readonly words: readonly string[]
  /** The paragraph, with the sentence as its quote. */
  readonly at: CopiedPlace
}

/**
 * Sentences that hold several words of one other bureau, none of the unit's own and none of work done with others. Silent
 * where names do not tell what the unit does, such as those of townships; where a project or indicator is of that bureau
 * too; and where the package speaks of it more often than of its own duties.
 */
export function foreignDuties(digest: PackageDigest, limits: CopyLimits): readonly ForeignDuty[] {
  const { bureaus } = limits
  const called = squeezed([digest.unit, ...digest.departments].join('\n'))
  const own = bureaus.filter(({ names }) => holds(called, names))
  if (own.length === 0 || holds(called, limits.manySided)) return []
  const done = squeezed([...digest.projects, ...digest.tables.flatMap(({ indicators }) => indicators)].join('\n'))
  const others = bureaus.filter(
    (bureau) => !own.includes(bureau) && !holds(done, bureau.names) && !holds(done, bureau.telling),
  )
  const sentences = sentencesIn(digest)
  const ownWords = own.flatMap(({ names, telling }) => [...names, ...telling])
  const excused = [...ownWords, ...limits.jointWork]
  const ours = sentences.filter(({ text }) => holds(text, ownWords))
  return others.flatMap(({ bureau, telling }) => {
    const told = sentences.filter(({ text }) => holds(text, telling))
    if (told.length > ours.length) return []
    return told.flatMap((sentence) => {
      const words = telling.filter((word) => sentence.text.includes(word))
      if (words.length < limits.foreignDutyWords || holds(sentence.text, excused)) return []
      return [{ bureau, words, at: placeIn(digest, sentence.place) }]
    })
  })
}

function sentencesIn({ passages }: PackageDigest) {
  return passages.flatMap((place) =>
    sentencesOf(place.quote).map((sentence) => ({ text: squeezed(sentence), place: { ...place, quote: sentence } })),
  )
}

function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}
