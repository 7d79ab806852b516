import type { Random } from '../random.ts'
import { change, setInteger } from './mutate-bytes.ts'
import type { Mutations } from './mutation.ts'

/** Damage where it hurts .doc and .xls most: in the structures of their container ([MS-CFB]) and in those it holds. */
export const compoundFileMutations: Mutations<Uint8Array> = {
  'sectors in a circle': (bytes, random) => {
    const entries = fatEntries(bytes)
    return change(bytes, 1 + random.below(6), (damaged) => {
      if (entries.count === 0) return
      const entry = random.below(entries.count)
      // Back to itself or to one before: the chain never ends.
      viewOf(damaged).setUint32(entries.offset + entry * 4, random.below(entry + 1), true)
    })
  },
  'sectors led astray': (bytes, random) => {
    const { offset, count } = fatEntries(bytes)
    return damageWithin(bytes, offset, count * 4, random)
  },
  'counts of sectors set': (bytes, random) => damageWithin(bytes, 24, 60, random),
  'list of tables set': (bytes, random) => damageWithin(bytes, 60, 120, random),
  'directory damaged': (bytes, random) => damageWithin(bytes, sectorOffset(bytes, readU32(bytes, 48)), 512, random),
  'entries of the directory in a circle': (bytes, random) =>
    change(bytes, 4, (damaged) => {
      const entry = sectorOffset(bytes, readU32(bytes, 48)) + 128 * random.below(4)
      const at = entry + random.pick([68, 72, 76])
      if (at + 4 <= damaged.length) viewOf(damaged).setUint32(at, random.below(5), true)
    }),
  'first block of Word damaged': (bytes, random) => damageWithin(bytes, Math.max(0, wordStart(bytes)), 1100, random),
  'structures of one block damaged': (bytes, random) => {
    const from = 512 * random.below(Math.ceil(bytes.length / 512))
    return damageWithin(bytes, from, 2048, random)
  },
}

function damageWithin(bytes: Uint8Array, from: number, length: number, random: Random): Uint8Array {
  return change(bytes, 1 + random.below(6), (damaged) => setInteger(damaged, from + random.below(length), random))
}

/** The entries of the first sector of the allocation table. */
function fatEntries(bytes: Uint8Array): { offset: number; count: number } {
  const offset = sectorOffset(bytes, readU32(bytes, 76))
  return { offset, count: Math.max(0, Math.min(128, Math.floor((bytes.length - offset) / 4))) }
}

function sectorOffset(bytes: Uint8Array, sector: number): number {
  const size = bytes[30] === 12 ? 4096 : 512
  return size * (sector + 1)
}

/** Where Word's own first block begins (FibBase.wIdent, [MS-DOC] 2.5.2). */
function wordStart(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf(Uint8Array.of(0xec, 0xa5, 0xc1, 0x00))
}

function readU32(bytes: Uint8Array, offset: number): number {
  return offset + 4 <= bytes.length ? viewOf(bytes).getUint32(offset, true) : 0
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
