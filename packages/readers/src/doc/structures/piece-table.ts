import { readU16, readU32 } from '../../cfb/little-endian.ts'
import { readerError } from '../../errors.ts'
import { limits } from '../../limits.ts'
import type { Extent } from './fib.ts'
import { compactModifiers, expandModifier } from './piece-modifiers.ts'
import { readPlc } from './plc.ts'

/** A stretch of text that stands unbroken in the WordDocument stream. */
export interface Piece {
  /** First character position, and the one after the last. */
  readonly start: number
  readonly end: number
  /** Byte offset of the first character in the WordDocument stream. */
  readonly offset: number
  /** 1 for cp1252 text, 2 for UTF-16. */
  readonly charSize: 1 | 2
  /** Modifiers that apply on top of the properties of the piece's text; null for none. */
  readonly modifiers: Uint8Array | null
}

/** The pieces in the order of their text ([MS-DOC] Clx). Null where there is no piece table. */
export function readPieceTable(table: Uint8Array, extent: Extent): readonly Piece[] | null {
  const end = Math.min(table.length, extent.offset + extent.size)
  const modifierLists: Uint8Array[] = []
  let offset = extent.offset

  while (offset + 3 <= end && table[offset] === prcMark) {
    const size = readU16(table, offset + 1)
    modifierLists.push(compactModifiers(table, offset + 3, Math.min(end, offset + 3 + size)))
    offset += 3 + size
  }
  if (offset + 5 > end || table[offset] !== pieceTableMark) return null

  const plc = readPlc(table, { offset: offset + 5, size: readU32(table, offset + 1) }, pieceSize)
  if (plc.count > limits.textRuns) throw readerError('compound-file-damaged', `${plc.count} pieces`)
  const pieces: Piece[] = []
  for (let index = 0; index < plc.count; index++) {
    const piece = readPiece(table, plc.record(index), plc.position(index), plc.position(index + 1), modifierLists)
    // Positions that do not ascend by at least one: from here on the table cannot be trusted.
    if (piece.start !== (pieces.at(-1)?.end ?? 0) || piece.end <= piece.start) break
    pieces.push(piece)
  }
  return pieces
}

/** Index of the piece that holds the position, or of the last one. */
export function findPiece(pieces: readonly Piece[], position: number): number {
  let low = 0
  let high = pieces.length
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.start ?? 0) <= position) low = middle
    else high = middle
  }
  return low
}

const prcMark = 0x01
const pieceTableMark = 0x02
const pieceSize = 8

function readPiece(
  table: Uint8Array,
  record: number,
  start: number,
  end: number,
  modifierLists: readonly Uint8Array[],
): Piece {
  // [MS-DOC] FcCompressed: bit 30 says one byte a character, and then the offset is doubled.
  const fc = readU32(table, record + 2)
  const isCompressed = (fc & 0x40000000) !== 0
  const offset = fc & 0x3fffffff
  const prm = readU16(table, record + 6)
  return {
    start,
    end,
    offset: isCompressed ? offset >>> 1 : offset,
    charSize: isCompressed ? 1 : 2,
    modifiers: prm & 1 ? (modifierLists[prm >> 1] ?? null) : expandModifier(prm),
  }
}
