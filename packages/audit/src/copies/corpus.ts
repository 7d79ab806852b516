import type { Place } from '@mingxiao/core'
import type { CopyLimits } from './copy-limits.ts'
import { maskText } from './mask-text.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import type { PackageDigest } from './package-digest.ts'

/** Packages with their texts masked, ready to be compared. */
export interface Corpus {
  readonly digests: readonly PackageDigest[]
  readonly texts: readonly PackageText[]
  readonly names: NameIndex
  readonly limits: CopyLimits
}

/** All passages of a package in one masked text: a line each, and a stop between attachments. */
export interface PackageText {
  readonly text: string
  readonly passages: readonly Place[]
  /** Where each passage begins in the text. */
  readonly starts: readonly number[]
}

export function createCorpus(digests: readonly PackageDigest[], limits: CopyLimits, given: readonly string[]): Corpus {
  const names = indexNames(digests, given)
  return { digests, names, limits, texts: digests.map(({ passages }) => maskPassages(passages, names)) }
}

/** All passages in one masked text. */
export function maskPassages(passages: readonly Place[], names: NameIndex): PackageText {
  const pieces: string[] = []
  const starts: number[] = []
  let length = 0
  for (const [at, { attachment, quote }] of passages.entries()) {
    const separator = at === 0 ? '' : passages[at - 1]?.attachment === attachment ? '\n' : '\0'
    const piece = separator + maskText(quote, names).text
    starts.push(length + separator.length)
    pieces.push(piece)
    length += piece.length
  }
  return { text: pieces.join(''), passages, starts }
}
