import type { Place } from '@mingxiao/core'
import type { PackageText } from './corpus.ts'
import { maskText } from './mask-text.ts'
import type { NameIndex } from './name-index.ts'
import type { PackageDigest } from './package-digest.ts'
import type { Stretch } from './shared-runs.ts'

/** Where something copied stands: which package, which attachment; the place's quote is the text as printed there. */
export interface CopiedPlace {
  readonly source: string
  readonly unit: string
  readonly year: number
  readonly place: Place
}

export function placeIn({ source, unit, year }: PackageDigest, place: Place): CopiedPlace {
  return { source, unit, year, place }
}

/** The place of a stretch of masked text; a quote over several paragraphs has a line for each. */
export function placeOfStretch(text: PackageText, { start, end }: Stretch, names: NameIndex): Place {
  const pieces: string[] = []
  const first = passageAt(text, start)
  let place: Place | undefined
  for (let at = first; at < text.starts.length && (text.starts[at] ?? 0) < end; at += 1) {
    const begin = text.starts[at] ?? 0
    const quote = text.passages[at]?.quote ?? ''
    const { starts, ends } = maskText(quote, names)
    const from = starts[Math.max(0, start - begin)]
    const to = ends[Math.min(ends.length, end - begin) - 1]
    if (from === undefined || to === undefined) continue
    // A stretch may begin with the end of a line: what it says stands in the next.
    place ??= text.passages[at]
    pieces.push(withClosing(quote, from, to))
  }
  if (!place) throw new Error('a stretch of a text stands in one of its passages')
  return { ...place, quote: pieces.join('\n') }
}

/** The passage that holds a position of the masked text. */
export function passageAt({ starts }: PackageText, at: number): number {
  const after = starts.findIndex((start) => start > at)
  return after < 0 ? starts.length - 1 : after - 1
}

/** A quote ends with the stop that follows its last letter. */
function withClosing(quote: string, from: number, to: number): string {
  const closing = /^[”’）》]*[。；！？]?/.exec(quote.slice(to))?.[0] ?? ''
  return quote.slice(from, to) + closing
}
