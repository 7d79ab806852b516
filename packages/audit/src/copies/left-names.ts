import { type CopiedPlace, passageAt, placeIn } from './copied-place.ts'
import type { PackageText } from './corpus.ts'
import { type MaskedText, maskText } from './mask-text.ts'
import type { KnownName, NameIndex } from './name-index.ts'
import type { PackageDigest } from './package-digest.ts'
import type { SharedRun } from './shared-runs.ts'

/** A name of another package that stands where the package should name itself. */
export interface LeftName {
  readonly name: string
  readonly kind: KnownName['kind']
  /** The package whose name it is. */
  readonly owner: Pick<CopiedPlace, 'source' | 'unit' | 'year'>
  /** The paragraph it was left in. */
  readonly at: CopiedPlace
}

/** A package by position, with its text. */
export interface Party {
  readonly position: number
  readonly digest: PackageDigest
  readonly text: PackageText
}

/** The names that a copied run was left with: both texts have them, and only one of the two packages is called so. */
export function leftNamesIn(run: SharedRun, ours: Party, theirs: Party, names: NameIndex): readonly LeftName[] {
  const [ourNames, theirNames] = [createReader(ours.text, names), createReader(theirs.text, names)]
  return run.exact.flatMap((exact) =>
    Array.from({ length: exact.length }, (_, offset) => offset).flatMap((offset) => {
      const code = ours.text.text.charCodeAt(exact.ours + offset)
      if (code === 0 || code > lastNameMark) return []
      const [at, place] = [exact.ours + offset, exact.theirs + offset]
      const name = names.get(ourNames.printedAt(at))
      if (!name || name.text !== theirNames.printedAt(place)) return []
      const [isOurs, isTheirs] = [name.owners.has(ours.position), name.owners.has(theirs.position)]
      if (isOurs === isTheirs) return []
      const [owner, copier, where] = isOurs
        ? ([ours.digest, theirs, place] as const)
        : ([theirs.digest, ours, at] as const)
      return [{ name: name.text, kind: name.kind, owner: headOf(owner), at: paragraphOf(copier, where) }]
    }),
  )
}

/** The marks of units, places and projects come first. */
const lastNameMark = 3

export function headOf({ source, unit, year }: PackageDigest): LeftName['owner'] {
  return { source, unit, year }
}

function paragraphOf({ digest, text }: Party, at: number): CopiedPlace {
  const place = text.passages[passageAt(text, at)]
  if (!place) throw new Error('a letter of a text stands in one of its passages')
  return placeIn(digest, place)
}

/** What is printed where the masked text has a mark; a passage is masked again but once. */
function createReader(text: PackageText, names: NameIndex) {
  const masked = new Map<number, MaskedText>()
  return {
    printedAt(at: number): string {
      const passage = passageAt(text, at)
      const quote = text.passages[passage]?.quote ?? ''
      const { starts, ends } = masked.get(passage) ?? maskText(quote, names)
      masked.set(passage, { text: '', starts, ends })
      const offset = at - (text.starts[passage] ?? 0)
      return quote.slice(starts[offset] ?? 0, ends[offset] ?? 0)
    },
  }
}
