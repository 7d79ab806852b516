import { readU32 } from '../../cfb/little-endian.ts'
import type { Extent } from './fib.ts'

/** A PLC ([MS-DOC] 2.2.2): count + 1 ascending positions, then count records of one size. */
export interface Plc {
  readonly count: number
  position(index: number): number
  /** Offset of the record in the bytes the PLC was read from. */
  record(index: number): number
}

export function readPlc(bytes: Uint8Array, extent: Extent, recordSize: number): Plc {
  const size = Math.max(0, Math.min(extent.size, bytes.length - extent.offset))
  const count = Math.max(0, Math.floor((size - 4) / (4 + recordSize)))
  // The records stand behind all the positions the structure claims, also where the file ends before them.
  const claimed = Math.max(0, Math.floor((extent.size - 4) / (4 + recordSize)))
  const records = extent.offset + (claimed + 1) * 4
  return {
    count,
    position: (index) => readU32(bytes, extent.offset + index * 4),
    record: (index) => records + index * recordSize,
  }
}
