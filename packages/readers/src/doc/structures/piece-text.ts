import type { Piece } from './piece-table.ts'

export interface PieceText {
  /** All text of the document; the index is the character position. */
  readonly text: string
  /** False where a piece lies outside the stream, so that text is missing from there on. */
  readonly isComplete: boolean
}

export function readPieceText(stream: Uint8Array, pieces: readonly Piece[]): PieceText {
  const buffer = Buffer.from(stream.buffer, stream.byteOffset, stream.length)
  const parts: string[] = []
  // No text is longer than its stream: pieces that all point at one place would otherwise fill the memory.
  let bytesLeft = stream.length

  for (const piece of pieces) {
    const size = (piece.end - piece.start) * piece.charSize
    const end = Math.min(piece.offset + size, buffer.length)
    bytesLeft -= Math.max(0, end - piece.offset)
    if (bytesLeft < 0 || piece.offset >= end) return { text: parts.join(''), isComplete: false }

    parts.push(
      piece.charSize === 2 ? buffer.toString('utf16le', piece.offset, end) : decodeCp1252(buffer, piece.offset, end),
    )
    if (end < piece.offset + size) return { text: parts.join(''), isComplete: false }
  }
  return { text: parts.join(''), isComplete: true }
}

/** Node's own decoder of that name leaves 0x80–0x9F alone; [MS-DOC] FcCompressed lists the characters meant there. */
function decodeCp1252(buffer: Buffer, start: number, end: number): string {
  const text = buffer.toString('latin1', start, end)
  return text.replace(/[\x80-\x9f]/g, (character) => cp1252[character.charCodeAt(0) - 0x80] ?? character)
}

const cp1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
