import { type CopiedPlace, digestPackage, findCopies, type PackageDigest } from '@mingxiao/audit'
import { draftOfCells, givenClauses } from '@mingxiao/drafts'
import { completeWhatReads, type JudgingJob } from './judge-draft.ts'

/** A package to be compared with others: `source` is what it is called in the answer. */
export interface DigestJob extends Pick<JudgingJob, 'head' | 'cells'> {
  readonly source: string
}

/** What packages have in common that each should have written for itself; the most suspicious first. Plain data. */
export interface ComparedPackages {
  readonly passages: readonly SharedPassage[]
  readonly tables: readonly SharedIndicators[]
}

export interface SharedPassage {
  /** Letters that agree, names and figures apart. */
  readonly letters: number
  readonly places: readonly ComparedPlace[]
  /** Names of another unit that were left where the package should name itself. */
  readonly left: readonly { readonly name: string; readonly packageId: string; readonly owner: string }[]
}

export interface SharedIndicators {
  readonly indicators: readonly string[]
  /** The least share that two of the tables have in common, in percent. */
  readonly percent: string
  readonly places: readonly (ComparedPlace & { readonly name: string })[]
}

export interface ComparedPlace {
  readonly packageId: string
  readonly unit: string
  readonly attachment: string
  readonly label: string
  readonly quote: string
  /** Address in the completed package. */
  readonly path: string | null
}

export function digestCells({ source, head, cells }: DigestJob): PackageDigest {
  return digestPackage(source, completeWhatReads(draftOfCells(head, cells)).completed.pack)
}

export function comparePackages(digests: readonly PackageDigest[]): ComparedPackages {
  const { passages, tables } = findCopies(digests, givenClauses)
  return {
    passages: passages.map(({ letters, places, left }) => ({
      letters,
      places: places.map(placeFrom),
      left: left.map(({ name, owner, at }) => ({ name, packageId: at.source, owner: owner.unit })),
    })),
    tables: tables.map(({ indicators, percent, tables: own }) => ({
      indicators,
      percent: percent.round({ digits: 1, mode: 'half-up' }).toString(),
      places: own.map((one) => ({ ...placeFrom(one), name: one.name })),
    })),
  }
}

function placeFrom({ source, unit, place: { attachment, label, quote, origin } }: CopiedPlace): ComparedPlace {
  return { packageId: source, unit, attachment, label, quote, path: origin.format === 'form' ? origin.path : null }
}
