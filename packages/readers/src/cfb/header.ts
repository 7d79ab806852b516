import { readU16, readU32 } from './little-endian.ts'

/** What the first 512 bytes of a compound file say ([MS-CFB] 2.2). */
export interface CompoundFileHeader {
  readonly sectorSize: number
  readonly firstDirectorySector: number
  readonly firstMiniFatSector: number
  readonly firstDifatSector: number
}

export const headerSize = 512
/** The header's own list of FAT sectors: 109 entries at offset 76. */
export const headerDifat = { offset: 76, count: 109 } as const

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Null where the sector size is none the format knows: nothing after it could be found. */
export function readHeader(bytes: Uint8Array): CompoundFileHeader | null {
  const sectorShift = readU16(bytes, 30)
  if (sectorShift !== 9 && sectorShift !== 12) return null

  return {
    sectorSize: 1 << sectorShift,
    firstDirectorySector: readU32(bytes, 48),
    firstMiniFatSector: readU32(bytes, 60),
    firstDifatSector: readU32(bytes, 68),
  }
}
