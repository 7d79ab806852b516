import { FontMerger, type MergedGlyph } from './font-merger.ts'
import { openPiece } from './open-piece.ts'
import type { Spelling } from './spell.ts'

export interface MergedFont {
  /** TrueType with the tables that PDF asks for (ISO 32000-1 §9.9). */
  readonly file: Uint8Array
  readonly glyphs: ReadonlyMap<number, MergedGlyph>
}

/** Puts the pieces of one face together: each character has its outline from the first piece that shows it. */
export function mergeFonts(pieces: readonly Uint8Array[], spellings: ReadonlyMap<number, Spelling>): MergedFont {
  const fonts = pieces.map(openPiece)
  const merger = new FontMerger(fonts)
  const glyphs = new Map<number, MergedGlyph>()
  const characters = fonts.flatMap((font) => [...font.glyphs].map(([code, glyph]) => ({ code, glyph, font })))
  for (const { code, glyph, font } of characters.sort((a, b) => a.code - b.code)) {
    if (!glyphs.has(code)) glyphs.set(code, merger.add(font, glyph))
  }
  for (const [code, spelling] of [...spellings].sort(([a], [b]) => a - b)) {
    const letters = spelling.letters.flatMap((letter) => glyphs.get(letter) ?? [])
    glyphs.set(code, merger.spell(letters, spelling.isOverlaid))
  }
  return { file: merger.finish(), glyphs }
}
