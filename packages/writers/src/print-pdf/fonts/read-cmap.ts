import { ByteStream } from './byte-stream.ts'

/** Which glyph shows which character (OpenType “cmap”, formats 4 and 12: the two that fonts of this kind have). */
export function readCmap(table: Uint8Array): ReadonlyMap<number, number> {
  const stream = new ByteStream(table, 2)
  const count = stream.u16()
  const offsets = Array.from({ length: count }, () => {
    stream.skip(4)
    return stream.u32()
  })
  const glyphs = new Map<number, number>()
  for (const offset of new Set(offsets)) {
    const format = new ByteStream(table, offset).u16()
    if (format === 4) addSegments(glyphs, table, offset)
    else if (format === 12) addGroups(glyphs, table, offset)
  }
  return glyphs
}

function addSegments(glyphs: Map<number, number>, table: Uint8Array, offset: number): void {
  const twice = new ByteStream(table, offset + 6).u16()
  const u16 = (at: number) => new ByteStream(table, at).u16()
  const ends = offset + 14
  const [starts, deltas, ranges] = [ends + twice + 2, ends + 2 * twice + 2, ends + 3 * twice + 2]
  for (let at = 0; at < twice; at += 2) {
    const [start, end, delta, range] = [u16(starts + at), u16(ends + at), u16(deltas + at), u16(ranges + at)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = range === 0 ? code : u16(ranges + at + range + 2 * (code - start))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function addGroups(glyphs: Map<number, number>, table: Uint8Array, offset: number): void {
  const stream = new ByteStream(table, offset + 12)
  const count = stream.u32()
  for (let group = 0; group < count; group++) {
    const [start, end, glyph] = [stream.u32(), stream.u32(), stream.u32()]
    for (let code = start; code <= end; code++) glyphs.set(code, glyph + code - start)
  }
}
