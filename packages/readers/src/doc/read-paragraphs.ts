import { createRunLookup, type FormattedRun } from './formatting/formatted-runs.ts'
import type { ParagraphProperties } from './formatting/paragraph-properties.ts'
import { findPiece, type Piece } from './structures/piece-table.ts'

/** A paragraph as it stands in the text: `end` is the position of the mark that closes it. */
export interface RawParagraph {
  readonly start: number
  readonly end: number
  /** Character 7, which ends a cell or a row, rather than a paragraph or section mark. */
  readonly hasCellMark: boolean
  readonly properties: ParagraphProperties
}

/** Splits the text between two positions into paragraphs ([MS-DOC] 2.4.2) and looks up the properties of each. */
export function createParagraphReader(
  text: string,
  pieces: readonly Piece[],
  runs: readonly FormattedRun[],
  readProperties: (run: FormattedRun | null, modifiers: Uint8Array | null) => ParagraphProperties,
): (from: number, to: number) => Generator<RawParagraph> {
  const runAt = createRunLookup(runs)

  return function* readParagraphs(from, to) {
    const limit = Math.min(to, text.length)
    let pieceIndex = findPiece(pieces, from)
    let start = from
    for (let at = from; at < limit; at++) {
      const mark = text.charCodeAt(at)
      if (mark !== paragraphMark && mark !== cellMark && mark !== sectionMark) continue

      while ((pieces[pieceIndex]?.end ?? limit) <= at) pieceIndex++
      const piece = pieces[pieceIndex]
      const offset = piece === undefined ? 0 : piece.offset + (at - piece.start) * piece.charSize
      const run = piece === undefined ? null : runAt(offset)
      // The same character breaks a page inside a paragraph; only the one that ends a section ends a run.
      if (mark === sectionMark && run !== null && piece !== undefined && run.end > offset + piece.charSize) continue

      yield {
        start,
        end: at,
        hasCellMark: mark === cellMark,
        properties: readProperties(run, piece?.modifiers ?? null),
      }
      start = at + 1
    }
    if (start < limit) yield { start, end: limit, hasCellMark: false, properties: readProperties(null, null) }
  }
}

const cellMark = 0x07
const sectionMark = 0x0c
const paragraphMark = 0x0d
