import { readU16, readU32 } from '../../cfb/little-endian.ts'
import { readerError } from '../../errors.ts'

/** The file information block: where everything else of the document stands ([MS-DOC] 2.5). */
export interface Fib {
  readonly tableStream: '0Table' | '1Table'
  /** Lengths in characters of the parts of the document, which follow one another in this order. */
  readonly mainLength: number
  readonly footnoteLength: number
  readonly headerLength: number
  /** Where the text of text boxes begins, behind notes and comments. */
  readonly textBoxStart: number
  readonly textBoxLength: number
  /** The structure's offset and size in the table stream. */
  structure(name: StructureName): Extent
}

export interface Extent {
  readonly offset: number
  readonly size: number
}

export type StructureName = keyof typeof structures

export function readFib(bytes: Uint8Array): Fib {
  const magic = readU16(bytes, 0)
  if (beforeWord97.has(magic)) throw readerError('word-file-too-old', `wIdent ${magic.toString(16)}`)
  if (magic !== word97) throw readerError('not-a-word-document', `wIdent ${magic.toString(16)}`)
  const version = readU16(bytes, 2)
  if (version < firstNFib) throw readerError('word-file-too-old', `nFib ${version}`)

  const flags = readU16(bytes, 10)
  if (flags & encryptedFlag) throw readerError('file-encrypted', 'fEncrypted is set')

  // csw and cslw count the 16- and 32-bit values that stand between the base and the list of structures.
  const longs = 34 + readU16(bytes, 32) * 2 + 2
  const extents = longs + readU16(bytes, longs - 2) * 4 + 2
  const extentCount = readU16(bytes, extents - 2)

  const lengthAt = (offset: number) => readU32(bytes, longs + offset)
  const mainLength = lengthAt(12)
  const footnoteLength = lengthAt(16)
  const headerLength = lengthAt(20)
  const macroLength = lengthAt(24)
  const commentLength = lengthAt(28)
  const endnoteLength = lengthAt(32)

  return {
    tableStream: flags & tableStreamFlag ? '1Table' : '0Table',
    mainLength,
    footnoteLength,
    headerLength,
    textBoxStart: mainLength + footnoteLength + headerLength + macroLength + commentLength + endnoteLength,
    textBoxLength: lengthAt(36),
    structure(name) {
      const index = structures[name]
      if (index >= extentCount) return { offset: 0, size: 0 }
      return { offset: readU32(bytes, extents + index * 8), size: readU32(bytes, extents + index * 8 + 4) }
    },
  }
}

/** Positions in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export const structures = {
  stylesheet: 1,
  sections: 6,
  headerStories: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  documentProperties: 31,
  pieceTable: 33,
  anchors: 40,
  drawings: 50,
  textBoxStories: 56,
  lists: 73,
  listOverrides: 74,
} as const

const word97 = 0xa5ec
/** wIdent of Word 2, and of Word 6 and 95. */
const beforeWord97: ReadonlySet<number> = new Set([0xa5db, 0xa5dc])
/** Versions below are Word 6 and 95 files that bear the newer signature. */
const firstNFib = 106
const encryptedFlag = 0x0100
const tableStreamFlag = 0x0200
