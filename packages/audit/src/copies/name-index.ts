import { coreName, isSpecificName, squeezed } from '@mingxiao/core'
import { formTexts } from './form-texts.ts'
import type { PackageDigest } from './package-digest.ts'

/** A name by which a package calls its unit, its place, its department or a project. */
export interface KnownName {
  readonly text: string
  readonly kind: NameKind
  /** Whole, as a unit signs with it; not the name without its place. */
  readonly isFullUnit: boolean
  /** The packages whose own name it is, by position. */
  readonly owners: ReadonlySet<number>
}

/** form: a title or label of the forms, or a clause given to everybody, which all copy and nobody owns. */
export type NameKind = 'unit' | 'place' | 'project' | 'form'

/** The names of all packages compared, found letter by letter. */
export interface NameIndex {
  /** The longest name that begins there. */
  nameAt(text: string, at: number): KnownName | null
  get(text: string): KnownName | null
}

/** `given`: clauses that a program puts into every new package; like labels of the forms, nobody copies them. */
export function indexNames(digests: readonly PackageDigest[], given: readonly string[]): NameIndex {
  const fullUnits = new Set(digests.map(({ unit }) => squeezed(unit)))
  const byText = new Map<string, KnownName & { readonly owners: Set<number> }>()
  for (const [owner, digest] of digests.entries()) {
    for (const { text, kind } of namesOf(digest)) {
      const known = byText.get(text)
      if (known) known.owners.add(owner)
      else byText.set(text, { text, kind, isFullUnit: fullUnits.has(text), owners: new Set([owner]) })
    }
  }
  for (const text of [...formTexts, ...given]) {
    if (!byText.has(text)) byText.set(text, { text, kind: 'form', isFullUnit: false, owners: new Set() })
  }
  const names = [...byText.values()].toSorted((a, b) => b.text.length - a.text.length)
  const byBeginning = Map.groupBy(names, ({ text }) => beginningAt(text, 0))
  return {
    nameAt: (text, at) =>
      byBeginning.get(beginningAt(text, at))?.find((name) => text.startsWith(name.text, at)) ?? null,
    get: (text) => byText.get(text) ?? null,
  }
}

/** The first two letters as one number: looked up at every letter of every package. */
function beginningAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

function namesOf({ unit, departments, projects }: PackageDigest): readonly Pick<KnownName, 'text' | 'kind'>[] {
  const bodies = [unit, ...departments].map(squeezed).filter((name) => name.length >= shortestUnit)
  const [own = ''] = bodies
  const [ownPlace = ''] = placesIn(own)
  const name = (text: string, kind: NameKind) => ({ text, kind })
  return [
    ...bodies.map((text) => name(text, 'unit')),
    ...bodies
      .map((text) => text.slice((placesIn(text)[0] ?? '').length))
      .filter((text) => text.length >= shortestUnit)
      .map((text) => name(text, 'unit')),
    ...[ownPlace, ...placesIn(own).slice(1)].filter((text) => text.length > 2).map((text) => name(text, 'place')),
    ...projects
      .flatMap((project) => (isSpecificName(project) ? [project, coreName(project)] : []))
      .filter((text) => text.length >= shortestProject)
      .map((text) => name(text, 'project')),
  ]
}

const shortestUnit = 4
const shortestProject = 5

/** The place a unit's name begins with, “益阳市赫山区”, and its narrowest part, “赫山区”. */
function placesIn(unit: string): readonly string[] {
  const whole = placeName.exec(unit)?.[0] ?? ''
  const narrow = /[^省市州盟县区旗]+(?:县|区|旗|市|州)$/.exec(whole)?.[0] ?? ''
  return narrow === whole ? [whole] : [whole, narrow]
}

const placeName =
  /^(?:[^省市州盟县区旗]{2,5}省)?(?:[^省市州盟县区旗]{2,7}(?:市|州|盟))?(?:[^省市州盟县区旗]{1,7}(?:县|区|旗|市))?/
