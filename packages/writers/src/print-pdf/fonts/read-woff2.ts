import { brotliDecompressSync } from 'node:zlib'
import { ByteStream } from './byte-stream.ts'
import { rebuildGlyphs } from './rebuild-glyphs.ts'
import { type FontTables, tableOf } from './sfnt.ts'

/** A font of the web (WOFF 2.0): its tables as they are stored, and what they were made of. */
export interface WebFont {
  readonly stored: FontTables
  /** The tables of TrueType, with outlines for these glyphs and those they are made of. */
  restore(glyphs: ReadonlySet<number>): FontTables
}

export function readWoff2(bytes: Uint8Array): WebFont {
  const stream = new ByteStream(bytes)
  if (stream.u32() !== signature) throw new Error('the font is no WOFF 2.0 file')
  stream.skip(8)
  const count = stream.u16()
  stream.skip(6)
  const compressed = stream.u32()
  stream.at = headerLength
  const entries = Array.from({ length: count }, () => readEntry(stream))
  const plain = new ByteStream(brotliDecompressSync(stream.take(compressed)))
  const stored = new Map(entries.map(({ tag, length }) => [tag, plain.take(length)]))
  const isWhole = entries.every(({ tag, isTransformed }) => tag !== 'glyf' || !isTransformed)
  return { stored, restore: (glyphs) => (isWhole ? stored : restore(stored, entries, glyphs)) }
}

const signature = 0x774f4632
const headerLength = 48

interface Entry {
  readonly tag: string
  readonly length: number
  readonly isTransformed: boolean
}

/** §4.1: glyf and loca are transformed in version 0, all others in any other version. */
function readEntry(stream: ByteStream): Entry {
  const flags = stream.u8()
  const known = flags & 0x3f
  const tag = known === 0x3f ? Buffer.from(stream.take(4)).toString('latin1') : (knownTags[known] ?? '')
  const version = flags >> 6
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0
  const plain = stream.base128()
  return { tag, length: isTransformed ? stream.base128() : plain, isTransformed }
}

/** In the order of §4.1, four letters each. */
const knownTags: readonly string[] = [
  'cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtx',
  'BASEGDEFGPOSGSUBEBSCJSTFMATHCBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhsty',
  'justlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill',
].flatMap((tags) => tags.match(/.{4}/g) ?? [])

function restore(stored: FontTables, entries: readonly Entry[], glyphs: ReadonlySet<number>): FontTables {
  const { glyf, loca, leftEdges } = rebuildGlyphs(tableOf(stored, 'glyf'), glyphs)
  const head = Buffer.from(tableOf(stored, 'head'))
  head.writeInt16BE(longOffsets, indexToLocFormat)
  const tables = new Map<string, Uint8Array>([...stored, ['glyf', glyf], ['loca', loca], ['head', head]])
  if (entries.some(({ tag, isTransformed }) => tag === 'hmtx' && isTransformed)) {
    const count = new ByteStream(tableOf(stored, 'hhea'), 34).u16()
    tables.set('hmtx', rebuildMetrics(new ByteStream(tableOf(stored, 'hmtx')), count, leftEdges))
  }
  return tables
}

const longOffsets = 1
const indexToLocFormat = 50

/** §5.4: bearings that equal the left edge of the outline are left out. */
function rebuildMetrics(stream: ByteStream, count: number, leftEdges: readonly number[]): Uint8Array {
  const flags = stream.u8()
  const advances = Array.from({ length: count }, () => stream.u16())
  const bearings = leftEdges.map((edge, index) => {
    const isLeftOut = index < count ? (flags & 1) !== 0 : (flags & 2) !== 0
    return isLeftOut ? edge : stream.i16()
  })
  const metrics = Buffer.alloc(2 * (count + bearings.length))
  let at = 0
  for (const [index, bearing] of bearings.entries()) {
    if (index < count) at = metrics.writeUInt16BE(advances[index] ?? 0, at)
    at = metrics.writeInt16BE(bearing, at)
  }
  return metrics
}
