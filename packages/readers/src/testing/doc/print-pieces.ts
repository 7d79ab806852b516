import { u8, u16, u32, utf16 } from '../cfb/bytes.ts'
import { type PrintedRun, paragraphRecord } from './print-formatted-pages.ts'
import type { WordFile, WordParagraph } from './word-file.ts'

export interface PrintedText {
  readonly bytes: Buffer
  readonly paragraphs: readonly PrintedRun[]
  readonly characters: readonly PrintedRun[]
  /** The [MS-DOC] Clx. */
  readonly pieceTable: Buffer
}

/** Prints the text of the paragraphs as it will stand from `start` on in the WordDocument stream. */
export function printPieces(paragraphs: readonly WordParagraph[], start: number, file: WordFile): PrintedText {
  const parts: Buffer[] = []
  const paragraphRuns: PrintedRun[] = []
  const characterRuns: PrintedRun[] = []
  const pieces: { position: number; descriptor: Buffer }[] = []
  let offset = start
  let position = 0

  for (const paragraph of paragraphs) {
    const runs = [...paragraph.runs, { text: paragraph.mark, modifiers: paragraph.markModifiers ?? noModifiers }]
    const isNarrow = file.hasPieces === true && runs.every((run) => /^[\0-\x7f]*$/.test(run.text))
    if (file.hasPieces || pieces.length === 0) {
      pieces.push({ position, descriptor: describePiece(offset, isNarrow, file.pieceModifiers !== undefined) })
    }
    const paragraphStart = offset
    for (const { text, modifiers } of runs) {
      const bytes = isNarrow ? Buffer.from(text, 'latin1') : utf16(text)
      if (bytes.length > 0) characterRuns.push({ start: offset, end: offset + bytes.length, properties: modifiers })
      parts.push(bytes)
      offset += bytes.length
      position += text.length
    }
    const properties = paragraphRecord(paragraph.style ?? 0, paragraph.modifiers)
    paragraphRuns.push({ start: paragraphStart, end: offset, properties })
  }

  const plc = Buffer.concat([
    u32(...pieces.map((piece) => piece.position), position),
    ...pieces.map((p) => p.descriptor),
  ])
  const prc = file.pieceModifiers
  return {
    bytes: Buffer.concat(parts),
    paragraphs: paragraphRuns,
    characters: characterRuns,
    pieceTable: Buffer.concat([
      ...(prc === undefined ? [] : [u8(1), u16(prc.length), prc]),
      u8(2),
      u32(plc.length),
      plc,
    ]),
  }
}

const noModifiers = new Uint8Array(0)
const narrow = 0x40000000

/** An [MS-DOC] Pcd: the modifiers, if any, are the first list of the Clx. */
function describePiece(offset: number, isNarrow: boolean, hasModifiers: boolean): Buffer {
  return Buffer.concat([u16(0), u32(isNarrow ? (offset * 2) | narrow : offset), u16(hasModifiers ? 1 : 0)])
}
