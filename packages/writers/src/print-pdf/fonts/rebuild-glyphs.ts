import { ByteStream } from './byte-stream.ts'
import { type OutlinePoint, writeOutline } from './write-outline.ts'

export interface Glyphs {
  readonly glyf: Uint8Array
  readonly loca: Uint8Array
  /** Where each outline begins on the left. */
  readonly leftEdges: readonly number[]
}

/**
 * Turns the transformed table of outlines (WOFF2 §5.1) back into that of TrueType, for some glyphs; the others stay blank, but
 * for composites, whose components are needed too.
 */
export function rebuildGlyphs(table: Uint8Array, glyphs: ReadonlySet<number>): Glyphs {
  const streams = partStreams(table)
  const needed = new Set([...glyphs, ...componentsOf(partStreams(table))])
  const parts: Uint8Array[] = []
  const leftEdges: number[] = []
  const loca = Buffer.alloc(4 * (streams.count + 1))
  let offset = 0
  for (let glyph = 0; glyph < streams.count; glyph++) {
    const outline = rebuildGlyph(streams, glyph, needed.has(glyph))
    leftEdges.push(outline.length > 0 ? new DataView(outline.buffer, outline.byteOffset).getInt16(2) : 0)
    if (outline.length > 0) parts.push(outline, paddings[-outline.length & 3] ?? noBytes)
    offset += outline.length + (-outline.length & 3)
    loca.writeUInt32BE(offset, 4 * (glyph + 1))
  }
  return { glyf: Buffer.concat(parts), loca, leftEdges }
}

interface Streams {
  readonly count: number
  readonly contours: ByteStream
  readonly pointCounts: ByteStream
  readonly flags: ByteStream
  readonly points: ByteStream
  readonly composites: ByteStream
  readonly boxBits: Uint8Array
  readonly boxes: ByteStream
  readonly instructions: ByteStream
}

function partStreams(table: Uint8Array): Streams {
  const stream = new ByteStream(table, 4)
  const count = stream.u16()
  stream.skip(2)
  const sizes = Array.from({ length: 7 }, () => stream.u32())
  const next = (index: number) => new ByteStream(stream.take(sizes[index] ?? 0))
  const [contours, pointCounts, flags, points, composites] = [next(0), next(1), next(2), next(3), next(4)]
  const bitsLength = 4 * Math.floor((count + 31) / 32)
  const boxBits = stream.take(bitsLength)
  const boxes = new ByteStream(stream.take((sizes[5] ?? 0) - bitsLength))
  return { count, contours, pointCounts, flags, points, composites, boxBits, boxes, instructions: next(6) }
}

const noBytes = new Uint8Array(0)
/** Zeros that fill up to a multiple of four bytes. */
const paddings = [0, 1, 2, 3].map((length) => new Uint8Array(length))

function rebuildGlyph(streams: Streams, glyph: number, isNeeded: boolean): Uint8Array {
  const contours = streams.contours.i16()
  const hasBox = ((streams.boxBits[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0
  if (contours === 0) return noBytes
  const box = hasBox ? streams.boxes.take(8) : null
  if (contours < 0) return rebuildComposite(streams, box ?? noBytes)
  if (isNeeded) return rebuildSimple(streams, contours, box)
  skipSimple(streams, contours)
  return noBytes
}

function skipSimple({ pointCounts, flags, points, instructions }: Streams, contours: number): void {
  let count = 0
  for (let contour = 0; contour < contours; contour++) count += pointCounts.short255()
  let length = 0
  for (let index = 0; index < count; index++) length += stepLength(flags.u8() & 0x7f)
  points.skip(length)
  instructions.skip(points.short255())
}

/** How many bytes a step takes, by its flag. */
function stepLength(flag: number): number {
  if (flag < 84) return 1
  if (flag < 120) return 2
  return flag < 124 ? 3 : 4
}

function rebuildSimple(streams: Streams, contours: number, box: Uint8Array | null): Uint8Array {
  const ends: number[] = []
  let count = 0
  for (let contour = 0; contour < contours; contour++) {
    count += streams.pointCounts.short255()
    ends.push(count - 1)
  }
  const points: OutlinePoint[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index < count; index++) {
    const flag = streams.flags.u8()
    const [dx, dy] = readStep(flag & 0x7f, streams.points)
    x += dx
    y += dy
    points.push({ x, y, isOnCurve: flag < 0x80 })
  }
  const instructions = streams.instructions.take(streams.points.short255())
  return writeOutline(ends, points, instructions, box)
}

/** §5.2, the table of triplets: how many bits of each step follow, and their signs. */
function readStep(flag: number, stream: ByteStream): readonly [dx: number, dy: number] {
  const signed = (bit: number, value: number) => (flag & bit ? value : -value)
  const first = stream.u8()
  if (flag < 10) return [0, signed(1, ((flag & 14) << 7) + first)]
  if (flag < 20) return [signed(1, (((flag - 10) & 14) << 7) + first), 0]
  if (flag < 84) {
    const bits = flag - 20
    return [signed(1, 1 + (bits & 0x30) + (first >> 4)), signed(2, 1 + ((bits & 0x0c) << 2) + (first & 0x0f))]
  }
  const second = stream.u8()
  if (flag < 120) {
    const bits = flag - 84
    return [signed(1, 1 + (Math.floor(bits / 12) << 8) + first), signed(2, 1 + (((bits % 12) >> 2) << 8) + second)]
  }
  const third = stream.u8()
  if (flag < 124) return [signed(1, (first << 4) + (second >> 4)), signed(2, ((second & 0x0f) << 8) + third)]
  return [signed(1, (first << 8) + second), signed(2, (third << 8) + stream.u8())]
}

/** OpenType “glyf”: a composite is its box and its components, as they are. */
function rebuildComposite({ composites, points, instructions }: Streams, box: Uint8Array): Uint8Array {
  const start = composites.at
  let hasInstructions = false
  for (let flags = moreComponents; flags & moreComponents; ) {
    flags = composites.u16()
    composites.skip(2 + (flags & wordArguments ? 4 : 2) + transformLength(flags))
    if (flags & withInstructions) hasInstructions = true
  }
  const end = composites.at
  composites.at = start
  const parts: Uint8Array[] = [Uint8Array.of(0xff, 0xff), box, composites.take(end - start)]
  if (hasInstructions) {
    const length = points.short255()
    parts.push(Uint8Array.of(length >> 8, length & 0xff), instructions.take(length))
  }
  return Buffer.concat(parts)
}

/** The glyphs that composites are made of. */
function componentsOf({ count, contours, composites }: Streams): number[] {
  const components: number[] = []
  for (let glyph = 0; glyph < count; glyph++) {
    if (contours.i16() >= 0) continue
    for (let flags = moreComponents; flags & moreComponents; ) {
      flags = composites.u16()
      components.push(composites.u16())
      composites.skip((flags & wordArguments ? 4 : 2) + transformLength(flags))
    }
  }
  return components
}

export const wordArguments = 0x0001
export const moreComponents = 0x0020
const withInstructions = 0x0100

export function transformLength(flags: number): number {
  if (flags & 0x0008) return 2
  if (flags & 0x0040) return 4
  return flags & 0x0080 ? 8 : 0
}
