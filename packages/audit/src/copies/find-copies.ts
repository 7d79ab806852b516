import { type Cluster, clusterRuns, type FoundRun } from './cluster-runs.ts'
import { type CopiedPlace, placeIn, placeOfStretch } from './copied-place.ts'
import { copyLimits } from './copy-limits.ts'
import { type Corpus, createCorpus } from './corpus.ts'
import { type ForeignDuty, foreignDuties } from './foreign-duties.ts'
import { foreignNames } from './foreign-names.ts'
import { isSamePackage } from './is-same-package.ts'
import { type LeftName, leftNamesIn, type Party } from './left-names.ts'
import type { PackageDigest } from './package-digest.ts'
import { sharedRuns } from './shared-runs.ts'
import { type SharedTable, sharedTables } from './shared-tables.ts'
import { type SharedValue, sharedValues } from './shared-values.ts'
import { indexShingles } from './shingle-index.ts'

/** What packages have in common that each should have written for itself; the most suspicious first. */
export interface Copies {
  readonly passages: readonly CopiedPassage[]
  readonly tables: readonly SharedTable[]
  readonly values: readonly SharedValue[]
  /** Names of other units outside of copied passages. */
  readonly names: readonly LeftName[]
  /** Sentences on the duties of other bureaus. */
  readonly duties: readonly ForeignDuty[]
}

/** One text in several packages. */
export interface CopiedPassage {
  /** Letters that agree, names and figures apart. */
  readonly letters: number
  /** One in each package, the earliest first; the quotes differ in what was swapped. */
  readonly places: readonly CopiedPlace[]
  /** Names that were left as they stood in another package. */
  readonly left: readonly LeftName[]
}

/**
 * Compares all packages with each other. Files of one package, of one unit and year, are not compared; `given` clauses are
 * nobody's own.
 */
export function findCopies(packages: readonly PackageDigest[], given: readonly string[] = []): Copies {
  const digests = packages.toSorted((a, b) => a.year - b.year || compareTexts(a.source, b.source))
  const limits = copyLimits(digests.at(-1)?.year ?? 0)
  const corpus = createCorpus(digests, limits, given)
  const passages = clusterRuns(foundRuns(corpus)).map((cluster) => passageOf(cluster, corpus))
  const told = new Set(passages.flatMap(({ left }) => left.map(keyOf)))
  return {
    passages: passages.toSorted((a, b) => suspicion(b) - suspicion(a)),
    tables: sharedTables(digests, limits).toSorted((a, b) => b.tables.length - a.tables.length),
    values: sharedValues(digests, corpus).toSorted((a, b) => b.units - a.units),
    names: digests
      .flatMap((digest, position) => foreignNames({ digest, position }, digests, corpus))
      .filter((name) => !told.has(keyOf(name))),
    duties: digests.flatMap((digest) => foreignDuties(digest, limits)),
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Each package is held against those before it. */
function foundRuns({ digests, texts, limits, ...corpus }: Corpus): readonly FoundRun[] {
  const index = indexShingles({ digests, texts, limits, ...corpus })
  return digests.flatMap((digest, position) => {
    const isEarlier = (owner: number) => owner < position && !isSame(digests[owner], digest)
    const runs = sharedRuns(texts[position]?.text ?? '', { texts, index, limits }, isEarlier)
    return runs.map((run) => ({ run, position }))
  })
}

function isSame(a: PackageDigest | undefined, b: PackageDigest): boolean {
  return a !== undefined && isSamePackage(a, b)
}

function passageOf({ letters, stretches, runs }: Cluster, corpus: Corpus): CopiedPassage {
  const left = runs.flatMap(({ run, position }) =>
    leftNamesIn(run, partyOf(position, corpus), partyOf(run.owner, corpus), corpus),
  )
  return {
    letters,
    places: stretches.map((stretch) => {
      const { digest, text } = partyOf(stretch.position, corpus)
      return placeIn(digest, placeOfStretch(text, stretch, corpus.names))
    }),
    left: [...new Map(left.map((name) => [keyOf(name), name])).values()],
  }
}

function partyOf(position: number, { digests, texts }: Pick<Corpus, 'digests' | 'texts'>): Party {
  const digest = digests[position]
  const text = texts[position]
  if (!digest || !text) throw new Error(`no package ${position}`)
  return { position, digest, text }
}

function keyOf({ name, at }: LeftName): string {
  return [name, at.source, JSON.stringify(at.place.origin)].join('\n')
}

/** A name left behind proves who copied; then the length of the text and the number of packages weigh. */
function suspicion({ letters, places, left }: CopiedPassage): number {
  return (left.length > 0 ? nameWeight : 0) + letters * (places.length - 1)
}

const nameWeight = 1_000_000_000
