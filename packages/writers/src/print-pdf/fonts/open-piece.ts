import { ByteStream } from './byte-stream.ts'
import { readCmap } from './read-cmap.ts'
import { type FontTables, readSfnt, tableOf } from './sfnt.ts'

/** A font of one file, to take outlines out of. */
export interface Piece {
  readonly tables: FontTables
  readonly glyphs: ReadonlyMap<number, number>
  readonly unitsPerEm: number
  readonly metricCount: number
  outlineOf(glyph: number): Uint8Array
}

export function openPiece(bytes: Uint8Array): Piece {
  const tables = readSfnt(bytes)
  const head = new ByteStream(tableOf(tables, 'head'), 18)
  const unitsPerEm = head.u16()
  head.at = 50
  const isLong = head.i16() !== 0
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')]
  const offset = (glyph: number) =>
    isLong ? new ByteStream(loca, 4 * glyph).u32() : 2 * new ByteStream(loca, 2 * glyph).u16()
  return {
    tables,
    glyphs: readCmap(tableOf(tables, 'cmap')),
    unitsPerEm,
    metricCount: new ByteStream(tableOf(tables, 'hhea'), 34).u16(),
    outlineOf: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
  }
}

export interface Metric {
  readonly advance: number
  readonly bearing: number
}

/** OpenType “hmtx”: glyphs after the last pair have its advance. */
export function metricOf({ tables, metricCount }: Piece, glyph: number): Metric {
  const hmtx = tableOf(tables, 'hmtx')
  const advance = new ByteStream(hmtx, 4 * Math.min(glyph, metricCount - 1)).u16()
  const at = glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount)
  return { advance, bearing: new ByteStream(hmtx, at).i16() }
}
