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

/** Where names are looked up: whose they are. */
export interface KnownPackages {
  readonly names: NameIndex
  readonly digests: readonly PackageDigest[]
}

/**
 * The names that a copied run was left with: where one package names itself, the other names neither itself nor anything
 * of its own, but what is another package's.
 */
export function leftNamesIn(
  run: SharedRun,
  ours: Party,
  theirs: Party,
  { names, digests }: KnownPackages,
): readonly LeftName[] {
  const [ourNames, theirNames] = [createReader(ours.text, names), createReader(theirs.text, names)]
  return run.exact.flatMap((exact) =>
    Array.from({ length: exact.length }, (_, offset) => offset).flatMap((offset) => {
      const [at, place] = [exact.ours + offset, exact.theirs + offset]
      if (!isNameMark(ours.text.text.charCodeAt(at))) return []
      const [our, their] = [names.get(ourNames.printedAt(at)), names.get(theirNames.printedAt(place))]
      if (!our || !their) return []
      const [isOurOwn, isTheirOwn] = [our.owners.has(ours.position), their.owners.has(theirs.position)]
      if (isOurOwn === isTheirOwn) return []
      const [name, copier, where] = isOurOwn ? ([their, theirs, place] as const) : ([our, ours, at] as const)
      const owner = digests[[...name.owners][0] ?? -1]
      return owner ? [{ name: name.text, kind: name.kind, owner: headOf(owner), at: paragraphOf(copier, where) }] : []
    }),
  )
}

/** The marks of units, places and projects come first. */
function isNameMark(code: number): boolean {
  return code > 0 && code <= lastNameMark
}

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
