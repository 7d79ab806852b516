import type { LaidRun } from '../../layout/laid-document.ts'
import { faceOf } from '../fonts/face.ts'
import type { FontSet, PreparedFace, PreparedGlyph } from '../fonts/prepare-fonts.ts'

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

export function lettersOf(runs: readonly LaidRun[], fonts: FontSet): Letter[] {
  const letters: Letter[] = []
  for (const run of runs) {
    const face = fonts.get(faceOf(run))
    if (face === undefined) {
      if (run.text === '') continue
      throw new Error('the fonts were prepared for other documents')
    }
    const size = run.size / 2
    for (const character of run.text) letters.push(letterOf(character, face, size))
  }
  return letters
}

export function letterOf(character: string, face: PreparedFace, size: number): Letter {
  const shown = character < ' ' ? ' ' : character
  const glyph = face.get(shown.codePointAt(0) ?? 0)
  if (glyph === undefined) throw new Error(`the fonts were prepared for other documents: no “${character}”`)
  if (character === '\n') return { character, kind: 'break', face, glyph, size, width: 0 }
  return { character, kind: kindOf(shown), face, glyph, size, width: glyph.width * size }
}

function kindOf(character: string): LetterKind {
  if (character === ' ' || character === '\u3000' || character === '\u00a0') return 'space'
  return character < '\u2010' ? 'word' : 'wide'
}
