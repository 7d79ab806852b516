import { ByteStream } from './byte-stream.ts'
import { type Metric, metricOf, type Piece } from './open-piece.ts'
import { moreComponents, transformLength, wordArguments } from './rebuild-glyphs.ts'
import { tableOf, writeSfnt } from './sfnt.ts'

export interface MergedGlyph {
  readonly id: number
  /** In thousandths of the font's height. */
  readonly width: number
}

/** Gathers outlines of several fonts under new numbers. */
export class FontMerger {
  readonly #fonts: readonly Piece[]
  readonly #first: Piece
  readonly #outlines: Uint8Array[] = [new Uint8Array(0)]
  readonly #metrics: Metric[]

  constructor(fonts: readonly Piece[]) {
    const [first] = fonts
    if (first === undefined) throw new Error('a face is made of at least one piece')
    this.#fonts = fonts
    this.#first = first
    this.#metrics = [{ advance: first.unitsPerEm, bearing: 0 }]
  }

  add(font: Piece, glyph: number): MergedGlyph {
    const outline = font.outlineOf(glyph)
    const isComposite = outline.length > 0 && new ByteStream(outline).i16() < 0
    return this.#push(isComposite ? this.#withOwnComponents(font, outline) : outline, metricOf(font, glyph))
  }

  /** One glyph of several, side by side or in one place. */
  spell(letters: readonly MergedGlyph[], isOverlaid: boolean): MergedGlyph {
    const metrics = letters.map(({ id }) => this.#metrics[id] ?? { advance: 0, bearing: 0 })
    const advances = metrics.map((metric) => metric.advance)
    const advance = isOverlaid ? Math.max(...advances) : advances.reduce((sum, each) => sum + each, 0)
    const outline = Buffer.alloc(10 + 8 * letters.length)
    outline.writeInt16BE(-1, 0)
    outline.writeInt16BE(advance, 6)
    outline.writeInt16BE(this.#first.unitsPerEm, 8)
    let offset = 0
    for (const [index, { id }] of letters.entries()) {
      const at = 10 + 8 * index
      outline.writeUInt16BE(wordArguments | xyArguments | (index < letters.length - 1 ? moreComponents : 0), at)
      outline.writeUInt16BE(id, at + 2)
      outline.writeInt16BE(offset, at + 4)
      if (!isOverlaid) offset += advances[index] ?? 0
    }
    return this.#push(outline, { advance, bearing: metrics[0]?.bearing ?? 0 })
  }

  #push(outline: Uint8Array, metric: Metric): MergedGlyph {
    this.#metrics.push(metric)
    const width = Math.round((metric.advance * 1000) / this.#first.unitsPerEm)
    return { id: this.#outlines.push(outline) - 1, width }
  }

  /** A composite names other glyphs: they come along, under their new numbers. */
  #withOwnComponents(font: Piece, outline: Uint8Array): Uint8Array {
    const copy = Buffer.from(outline)
    const stream = new ByteStream(copy, 10)
    for (let flags = moreComponents; flags & moreComponents; ) {
      flags = stream.u16()
      const component = stream.u16()
      copy.writeUInt16BE(this.add(font, component).id, stream.at - 2)
      stream.skip((flags & wordArguments ? 4 : 2) + transformLength(flags))
    }
    return copy
  }

  finish(): Uint8Array {
    const count = this.#outlines.length
    const head = Buffer.from(tableOf(this.#first.tables, 'head'))
    head.writeInt16BE(1, 50)
    const hhea = Buffer.from(tableOf(this.#first.tables, 'hhea'))
    hhea.writeUInt16BE(count, 34)
    const loca = Buffer.alloc(4 * (count + 1))
    const hmtx = Buffer.alloc(4 * count)
    let offset = 0
    for (const [index, outline] of this.#outlines.entries()) {
      offset += outline.length + (-outline.length & 3)
      loca.writeUInt32BE(offset, 4 * (index + 1))
      const { advance = 0, bearing = 0 } = this.#metrics[index] ?? {}
      hmtx.writeUInt16BE(advance, 4 * index)
      hmtx.writeInt16BE(bearing, 4 * index + 2)
    }
    const glyf = Buffer.concat(this.#outlines.flatMap((outline) => [outline, new Uint8Array(-outline.length & 3)]))
    return writeSfnt(new Map(Object.entries({ head, hhea, maxp: this.#limits(count), loca, hmtx, glyf })))
  }

  /** OpenType “maxp”: the most of each kind that a reader must make room for. */
  #limits(count: number): Uint8Array {
    const limits = Buffer.from(tableOf(this.#first.tables, 'maxp'))
    for (let at = 6; at + 2 <= limits.length; at += 2) {
      const most = Math.max(...this.#fonts.map(({ tables }) => new ByteStream(tableOf(tables, 'maxp'), at).u16()))
      limits.writeUInt16BE(most, at)
    }
    limits.writeUInt16BE(count, 4)
    for (const [at, least] of ofComposites) limits.writeUInt16BE(Math.max(least, limits.readUInt16BE(at)), at)
    return limits
  }
}

const xyArguments = 0x0002
/** Points, contours, components and depth that spelt characters may need. */
const ofComposites = [
  [10, 1000],
  [12, 100],
  [28, 8],
  [30, 2],
] as const
