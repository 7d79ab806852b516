import { type CompoundFileHeader, headerDifat } from './header.ts'
import { readU32 } from './little-endian.ts'
import type { SectorSpace } from './sector-chain.ts'

/** The file's sectors with their allocation table, gathered from the FAT sectors the DIFAT lists ([MS-CFB] 2.3, 2.5). */
export function readFileSectors(bytes: Uint8Array, header: CompoundFileHeader): SectorSpace {
  const { sectorSize } = header
  // The header fills the whole first sector, also where sectors have 4096 bytes.
  const start = sectorSize
  const sectorCount = Math.max(0, Math.ceil((bytes.length - start) / sectorSize))
  const entriesPerSector = sectorSize / 4
  const next = new Uint32Array(sectorCount).fill(unallocated)

  let firstEntry = 0
  for (const fatSector of listFatSectors(bytes, header, start, sectorCount)) {
    if (firstEntry >= sectorCount) break
    const offset = start + fatSector * sectorSize
    const count = Math.min(entriesPerSector, sectorCount - firstEntry, Math.floor((bytes.length - offset) / 4))
    for (let index = 0; index < count; index++) next[firstEntry + index] = readU32(bytes, offset + index * 4)
    firstEntry += entriesPerSector
  }
  return { bytes, sectorSize, start, next }
}

/** Marks a sector no chain goes on from ([MS-CFB] 2.1, FREESECT). */
export const unallocated = 0xffffffff

function* listFatSectors(
  bytes: Uint8Array,
  header: CompoundFileHeader,
  start: number,
  sectorCount: number,
): Generator<number> {
  for (let index = 0; index < headerDifat.count; index++) {
    const sector = readU32(bytes, headerDifat.offset + index * 4)
    if (sector < sectorCount) yield sector
  }

  const entries = header.sectorSize / 4 - 1
  let difatSector = header.firstDifatSector
  for (let left = Math.ceil(sectorCount / entries); left > 0 && difatSector < sectorCount; left--) {
    const offset = start + difatSector * header.sectorSize
    for (let index = 0; index < entries; index++) {
      const sector = readU32(bytes, offset + index * 4)
      if (sector < sectorCount) yield sector
    }
    difatSector = readU32(bytes, offset + entries * 4)
  }
}
