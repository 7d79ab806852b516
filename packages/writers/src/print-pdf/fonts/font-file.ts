import { deflateSync } from 'node:zlib'
import type { Face } from './face.ts'
import type { MergedGlyph } from './font-merger.ts'
import { printTexts } from './print-texts.ts'

/** A face cut to what a batch prints, ready to go into files. */
export interface FontFile {
  readonly name: string
  readonly isSerif: boolean
  readonly weight: number
  /** Compressed, with its length before that. */
  readonly data: Uint8Array
  readonly length: number
  /** Which text its glyphs stand for, compressed too. */
  readonly texts: Uint8Array
  /** By glyph: width in thousandths of the height, and the character it stands for. */
  readonly glyphs: readonly { readonly id: number; readonly width: number; readonly character: number }[]
}

export function fontFileOf(
  { family, weight }: Face,
  file: Uint8Array,
  glyphs: ReadonlyMap<number, MergedGlyph>,
  isOwn: boolean,
): FontFile {
  const listed = [...glyphs].map(([character, { id, width }]) => ({ id, width, character })).sort((a, b) => a.id - b.id)
  return {
    name: isOwn ? `${family === 'serif' ? 'NotoSerifSC' : 'NotoSansSC'}-${weight}` : 'Supplement',
    isSerif: family === 'serif',
    weight,
    data: deflateSync(file),
    length: file.length,
    texts: deflateSync(printTexts(listed)),
    glyphs: listed,
  }
}
