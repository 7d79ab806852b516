import { padTo, u16, u32 } from './bytes.ts'
import { printDirectory } from './print-directory.ts'

/** A compound file ([MS-CFB]) of the given streams under its root: the same streams give the same bytes. */
export function printCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const small = layOut(
    Object.entries(streams).filter(([, bytes]) => bytes.length < miniStreamCutoff),
    miniSectorSize,
    0,
  )
  const directorySize = padTo(new Uint8Array((Object.keys(streams).length + 1) * entrySize), sectorSize).length
  const miniFat = padTo(u32(...small.next), sectorSize)
  // A table of sectors is whole sectors, and unused entries of the last one are free.
  miniFat.fill(0xff, small.next.length * 4)

  const large: [string, Uint8Array][] = [
    [directoryName, new Uint8Array(directorySize)],
    [miniFatName, miniFat],
    [miniStreamName, small.bytes],
    ...Object.entries(streams).filter(([, bytes]) => bytes.length >= miniStreamCutoff),
  ]
  const sectorCount = large.reduce((count, [, bytes]) => count + Math.ceil(bytes.length / sectorSize), 0)
  const { fatSectors, difatSectors } = countTableSectors(sectorCount)
  const tables = fatSectors + difatSectors
  const laidOut = layOut(large, sectorSize, tables)

  const directory = printDirectory([
    { name: 'Root Entry', firstSector: laidOut.first.get(miniStreamName) ?? endOfChain, size: small.bytes.length },
    ...Object.entries(streams).map(([name, bytes]) => ({
      name,
      firstSector: (bytes.length < miniStreamCutoff ? small : laidOut).first.get(name) ?? endOfChain,
      size: bytes.length,
    })),
  ])
  directory.copy(laidOut.bytes)

  const fat = padTo(
    u32(...Array(fatSectors).fill(fatMark), ...Array(difatSectors).fill(difatMark), ...laidOut.next),
    sectorSize,
  )
  fat.fill(0xff, (tables + laidOut.next.length) * 4)
  return Buffer.concat([
    printHeader(fatSectors, difatSectors, {
      directory: laidOut.first.get(directoryName) ?? endOfChain,
      miniFat: laidOut.first.get(miniFatName) ?? endOfChain,
      miniFatSectors: miniFat.length / sectorSize,
    }),
    fat,
    printDifat(fatSectors, difatSectors),
    laidOut.bytes,
  ])
}

const sectorSize = 512
const miniSectorSize = 64
const miniStreamCutoff = 4096
const entrySize = 128
const entriesPerSector = sectorSize / 4
const headerEntries = 109
const endOfChain = 0xfffffffe
const fatMark = 0xfffffffd
const difatMark = 0xfffffffc
const free = 0xffffffff

/** Names no stream bears, for the parts of the file that are chains of sectors too. */
const directoryName = '\0directory'
const miniFatName = '\0mini FAT'
const miniStreamName = '\0mini stream'

interface Layout {
  readonly bytes: Buffer
  readonly next: readonly number[]
  readonly first: ReadonlyMap<string, number>
}

/** Puts streams one behind the other, each on whole sectors, the first of which has the number `from`. */
function layOut(streams: readonly (readonly [string, Uint8Array])[], size: number, from: number): Layout {
  const next: number[] = []
  const first = new Map<string, number>()
  const parts: Buffer[] = []
  for (const [name, bytes] of streams) {
    if (bytes.length === 0) continue
    const count = Math.ceil(bytes.length / size)
    first.set(name, from + next.length)
    for (let sector = 1; sector < count; sector++) next.push(from + next.length + 1)
    next.push(endOfChain)
    parts.push(padTo(bytes, size))
  }
  return { bytes: Buffer.concat(parts), next, first }
}

/** The table has an entry for its own sectors too. */
function countTableSectors(sectorCount: number): { readonly fatSectors: number; readonly difatSectors: number } {
  let fatSectors = 0
  let difatSectors = 0
  for (
    let total = sectorCount;
    fatSectors * entriesPerSector < total;
    total = sectorCount + fatSectors + difatSectors
  ) {
    fatSectors = Math.ceil(total / entriesPerSector)
    difatSectors = Math.ceil(Math.max(0, fatSectors - headerEntries) / (entriesPerSector - 1))
  }
  return { fatSectors, difatSectors }
}

function printHeader(
  fatSectors: number,
  difatSectors: number,
  at: { readonly directory: number; readonly miniFat: number; readonly miniFatSectors: number },
): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(16),
    u16(0x3e, 3, 0xfffe, 9, 6),
    Buffer.alloc(6),
    u32(0, fatSectors, at.directory, 0, miniStreamCutoff, at.miniFat, at.miniFatSectors),
    u32(difatSectors > 0 ? fatSectors : endOfChain, difatSectors),
    u32(...Array.from({ length: headerEntries }, (_, sector) => (sector < fatSectors ? sector : free))),
  ])
}

/** What of the list of FAT sectors the header has no room for. */
function printDifat(fatSectors: number, difatSectors: number): Buffer {
  return Buffer.concat(
    Array.from({ length: difatSectors }, (_, index) => {
      const start = headerEntries + index * (entriesPerSector - 1)
      const entries = Array.from({ length: entriesPerSector - 1 }, (_, entry) =>
        start + entry < fatSectors ? start + entry : free,
      )
      return u32(...entries, index + 1 < difatSectors ? fatSectors + index + 1 : endOfChain)
    }),
  )
}
