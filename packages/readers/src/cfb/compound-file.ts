import { readerError } from '../errors.ts'
import { type DirectoryEntry, readDirectory } from './directory.ts'
import { readFileSectors } from './file-sectors.ts'
import { headerSize, isCompoundFile, readHeader } from './header.ts'
import { readU32 } from './little-endian.ts'
import { type Chain, readChain, type SectorSpace } from './sector-chain.ts'

export interface CompoundFile {
  readonly streamNames: readonly string[]
  /** The stream of that name under the root (case does not count), or null where there is none. */
  readStream(name: string): Chain | null
}

/** Opens an OLE compound file ([MS-CFB]), the container of .doc and .xls. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!isCompoundFile(bytes)) throw readerError('compound-file-damaged', 'the signature is missing')
  const header = readHeader(bytes)
  if (header === null || bytes.length <= headerSize)
    throw readerError('compound-file-damaged', 'the header is cut off or unknown')

  const sectors = readFileSectors(bytes, header)
  const directory = readDirectory(readChain(sectors, header.firstDirectorySector).bytes)
  if (directory === null) throw readerError('compound-file-damaged', 'the directory has no root entry')

  let miniSectors: SectorSpace | null = null
  return {
    streamNames: [...directory.streams.values()].map((entry) => entry.name),
    readStream(name) {
      const entry = directory.streams.get(name.toUpperCase())
      if (entry === undefined) return null
      if (entry.size >= miniStreamCutoff) return readChain(sectors, entry.firstSector, entry.size)

      miniSectors ??= readMiniSectors(sectors, directory.root, header.firstMiniFatSector)
      return readChain(miniSectors, entry.firstSector, entry.size)
    },
  }
}

/** Streams shorter than this stand in the mini stream; the header may state no other value ([MS-CFB] 2.2). */
const miniStreamCutoff = 4096

function readMiniSectors(sectors: SectorSpace, root: DirectoryEntry, firstMiniFatSector: number): SectorSpace {
  const table = readChain(sectors, firstMiniFatSector).bytes
  const next = Uint32Array.from({ length: Math.floor(table.length / 4) }, (_, index) => readU32(table, index * 4))
  return { bytes: readChain(sectors, root.firstSector, root.size).bytes, sectorSize: 64, start: 0, next }
}
