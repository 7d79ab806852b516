import { structures } from '../../doc/structures/fib.ts'
import { u16, u32 } from '../cfb/bytes.ts'

export interface PrintedFib {
  readonly streamLength: number
  readonly mainLength: number
  readonly headerLength: number
  /** Offset and size in the table stream, by the structure's name. */
  readonly structures: Readonly<Partial<Record<keyof typeof structures, readonly [number, number]>>>
}

export const fibSize = 900

/** The file information block of a Word 97 file whose table stream is 1Table ([MS-DOC] 2.5). */
export function printFib(fib: PrintedFib): Buffer {
  const longs = [fib.streamLength, 0, 0, fib.mainLength, 0, fib.headerLength, ...Array(16).fill(0)]
  const extents = Array.from({ length: extentCount }, (_, index) => byIndex(fib.structures).get(index) ?? [0, 0])
  return Buffer.concat([
    u16(0xa5ec, 0x00c1, 0, simplifiedChinese, 0, flags, 0x00bf),
    Buffer.alloc(18),
    u16(14, ...Array(13).fill(0), simplifiedChinese),
    u16(longs.length),
    u32(...longs),
    u16(extentCount),
    u32(...extents.flat()),
    u16(0),
  ])
}

const simplifiedChinese = 0x0804
/** fWhichTblStm and fExtChar. */
const flags = 0x1200
const extentCount = 93

function byIndex(extents: PrintedFib['structures']): ReadonlyMap<number, readonly [number, number]> {
  return new Map(Object.entries(extents).map(([name, extent]) => [structures[name as keyof typeof structures], extent]))
}
