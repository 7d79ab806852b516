import type { CompletedDraft } from '@mingxiao/drafts'
import { openArchive } from '../archive/open-archive.ts'
import type { LaidDocument } from '../layout/laid-document.ts'
import { dependentsOf } from './dependents-of.ts'
import { figureLabels } from './figure-labels.ts'
import { type Pair, pairFigures } from './pair-figures.ts'
import { type PrintedFigure, printedFigures } from './printed-figures.ts'
import { readAs } from './read-as.ts'
import { readFigures } from './read-figures.ts'
import { readPackageHash } from './read-package-hash.ts'
import type { AffectedPlace, FigurePlace, ReadFigure, Verification } from './verification.ts'

/** What a file is held against: the package and its pages. */
export interface VerifiedAgainst {
  readonly completed: Pick<CompletedDraft, 'pack' | 'figures'>
  readonly laid: LaidDocument
}

/** Compares the figures of a .docx or .xlsx file that has been read before with those that the package prints. */
export function verifyFile(bytes: Uint8Array, { completed, laid }: VerifiedAgainst): Verification {
  const archive = openArchive(bytes)
  const pairs = pairFigures(printedFigures(laid), readFigures(archive))
  const label = figureLabels(completed.pack)
  const places = pairs.map((pair) => ({ ...pair, place: placeOf(pair, label) }))
  const differing = places.filter(({ found, place }) => found && place.found !== place.printed)
  const isOutdated = ({ found, printed }: Pair) => !!found?.sources && found.sources !== printed.tag.sources
  return {
    packageHash: { inFile: readPackageHash(archive), now: laid.packageHash },
    figures: { printed: pairs.length, found: pairs.filter(({ found }) => found).length },
    changed: differing
      .filter((pair) => !isOutdated(pair))
      .map(({ printed, place }) => ({ ...readIn(place), affects: affectedBy(printed, places, completed.figures) })),
    outdated: places.filter(isOutdated).map(({ place }) => readIn(place)),
    missing: places.filter(({ found }) => !found).map(({ place: { found: _, ...place } }) => place),
  }
}

type Found = FigurePlace & { readonly found: string | null }

function placeOf({ printed, found }: Pair, label: (figure: PrintedFigure) => string): Found {
  return {
    address: printed.tag.address,
    label: label(printed),
    printed: printed.text.trim(),
    found: found && readAs(found, printed),
  }
}

function readIn({ found, ...place }: Found): ReadFigure {
  if (found === null) throw new Error(`${place.address} is not in the file`)
  return { ...place, found }
}

function affectedBy(
  changed: PrintedFigure,
  places: readonly (Pair & { readonly place: Found })[],
  figures: VerifiedAgainst['completed']['figures'],
): readonly AffectedPlace[] {
  const { same, computed } = dependentsOf(changed.tag.address, figures)
  return places.flatMap(({ printed, place }): readonly AffectedPlace[] => {
    if (printed === changed) return []
    if (same.has(place.address)) return [{ ...place, prints: 'same' }]
    return computed.has(place.address) ? [{ ...place, prints: 'computed' }] : []
  })
}
