import { readU32 } from '../cfb/little-endian.ts'

/** A number as decimal text: the shortest that names the double of the file. */
export function readDouble(data: Uint8Array, offset: number): string {
  return String(doubleAt(data, offset))
}

/** RkNumber ([MS-XLS] 2.5.217): thirty bits of an integer or of a double, by a flag divided by a hundred. */
export function readRk(data: Uint8Array, offset: number): string {
  const bits = readU32(data, offset)
  const value = (bits & 2) === 0 ? doubleOf(0, (bits & ~3) >>> 0) : (bits | 0) >> 2
  return String((bits & 1) === 0 ? value : value / 100)
}

const view = new DataView(new ArrayBuffer(8))

function doubleAt(data: Uint8Array, offset: number): number {
  return doubleOf(readU32(data, offset), readU32(data, offset + 4))
}

function doubleOf(low: number, high: number): number {
  view.setUint32(0, low, true)
  view.setUint32(4, high, true)
  return view.getFloat64(0, true)
}
