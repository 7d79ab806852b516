import type { PreparedFace, PreparedGlyph } from '../fonts/prepare-fonts.ts'

/** A character with its face and size, in points. */
export interface Letter {
  readonly character: string
  readonly kind: LetterKind
  readonly face: PreparedFace
  readonly glyph: PreparedGlyph
  readonly size: number
  readonly width: number
}

/** Chinese characters and signs stand each for itself, letters and digits of the West in words; “\n” breaks a line. */
export type LetterKind = 'wide' | 'word' | 'space' | 'break'
