import { Decimal, type Package, percentOf } from '@mingxiao/core'
import type { LawYear } from '@mingxiao/law'
import { type CopiedPlace, placeIn, placeOfStretch } from './copied-place.ts'
import { copyLimits } from './copy-limits.ts'
import { type Corpus, createCorpus, maskPassages } from './corpus.ts'
import { isSamePackage, isSameUnit } from './is-same-package.ts'
import { type LeftName, leftNamesIn } from './left-names.ts'
import { lettersIn } from './letters-in.ts'
import { indexNames } from './name-index.ts'
import { digestPackage, type PackageDigest } from './package-digest.ts'
import { type SharedRun, sharedRuns } from './shared-runs.ts'
import { indexShingles } from './shingle-index.ts'

/** Packages of earlier years or of other units, against which one package is held. */
export interface Archive {
  /** What of its text the package has in common with each of them. */
  compare(pack: Package): readonly ArchiveMatch[]
}

/** What a package has in common with one of the archive. */
export interface ArchiveMatch {
  readonly owner: Pick<PackageDigest, 'source' | 'unit' | 'year'>
  readonly isSameUnit: boolean
  /** For every attachment with shared text, how much of it is shared. */
  readonly shares: readonly AttachmentShare[]
  readonly passages: readonly MatchedPassage[]
}

export interface AttachmentShare {
  readonly attachment: string
  readonly percent: Decimal
}

export interface MatchedPassage {
  readonly ours: CopiedPlace
  readonly theirs: CopiedPlace
  /** Names of the archived package that ours still has. */
  readonly left: readonly LeftName[]
}

/** Packages to hold others against; `given` clauses are nobody's own. */
export function createArchive(
  digests: readonly PackageDigest[],
  year: LawYear,
  given: readonly string[] = [],
): Archive {
  const corpus = createCorpus(digests, copyLimits(year), given)
  const index = indexShingles(corpus)
  return {
    compare(pack) {
      const digest = digestPackage('', pack)
      const names = indexNames([...digests, digest], given)
      const text = maskPassages(digest.passages, names)
      const isOther = (owner: number) => {
        const other = digests[owner]
        return other !== undefined && !isSamePackage(other, digest)
      }
      const runs = sharedRuns(text.text, { texts: corpus.texts, index, limits: corpus.limits }, isOther)
      const ours = { digest, text, position: digests.length }
      return [...Map.groupBy(runs, ({ owner }) => owner)].map(([owner, shared]) =>
        matchOf(owner, shared, ours, { ...corpus, names }),
      )
    },
  }
}

type Ours = Parameters<typeof leftNamesIn>[1]

function matchOf(
  owner: number,
  runs: readonly SharedRun[],
  ours: Ours,
  { digests, texts, names }: Corpus,
): ArchiveMatch {
  const [digest, text] = [digests[owner], texts[owner]]
  if (!digest || !text) throw new Error(`no package ${owner} in the archive`)
  const { source, unit, year } = digest
  const passages = runs.map((run): MatchedPassage => {
    const left = leftNamesIn(
      run,
      ours,
      { digest, text, position: owner },
      { names, digests: [...digests, ours.digest] },
    )
    return {
      ours: placeIn(ours.digest, placeOfStretch(ours.text, run.ours, names)),
      theirs: placeIn(digest, placeOfStretch(text, run.theirs, names)),
      left: left.filter(({ at }) => at.source === ours.digest.source),
    }
  })
  return {
    owner: { source, unit, year },
    isSameUnit: isSameUnit(digest, ours.digest),
    shares: sharesOf(runs, ours),
    passages,
  }
}

function sharesOf(runs: readonly SharedRun[], { text }: Ours): readonly AttachmentShare[] {
  const wholes = text.text.split('\0')
  const attachments = [...new Set(text.passages.map(({ attachment }) => attachment))]
  let begin = 0
  return wholes.flatMap((whole, at): readonly AttachmentShare[] => {
    const [start, end] = [begin, begin + whole.length]
    begin = end + 1
    const shared = sharedLetters(
      runs.filter(({ ours }) => ours.start >= start && ours.start < end),
      text.text,
    )
    const percent = percentOf(Decimal.count(shared), Decimal.count(lettersIn(whole, 0, whole.length)))
    return shared > 0 && percent ? [{ attachment: attachments[at] ?? '', percent }] : []
  })
}

/** Runs may overlap where a passage stands in the archive twice; a letter counts once. */
function sharedLetters(runs: readonly SharedRun[], text: string): number {
  let counted = 0
  let letters = 0
  for (const { ours, length } of runs.flatMap(({ exact }) => exact).toSorted((a, b) => a.ours - b.ours)) {
    letters += lettersIn(text, Math.max(ours, counted), ours + length)
    counted = Math.max(counted, ours + length)
  }
  return letters
}
