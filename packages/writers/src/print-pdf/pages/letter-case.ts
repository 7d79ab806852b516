import type { LaidRun } from '../../layout/laid-document.ts'
import { type Face, faceOf } from '../fonts/face.ts'
import type { FontSet, PreparedFace } from '../fonts/prepare-fonts.ts'
import type { Letter, LetterKind } from './letter.ts'

/** What letters are set from: each character of a face and size is made once, however often a document prints it. */
export class LetterCase {
  readonly #fonts: FontSet
  readonly #drawers = new Map<Face, Map<number, Map<string, Letter>>>()

  constructor(fonts: FontSet) {
    this.#fonts = fonts
  }

  /** The letters of runs, one behind the other. */
  lettersOf(runs: readonly LaidRun[]): Letter[] {
    const letters: Letter[] = []
    for (const run of runs) this.#add(letters, run.text, faceOf(run), run.size / 2)
    return letters
  }

  /** A text in one face and size. */
  lettersIn(text: string, face: Face, size: number): Letter[] {
    const letters: Letter[] = []
    this.#add(letters, text, face, size)
    return letters
  }

  #add(letters: Letter[], text: string, face: Face, size: number): void {
    if (text === '') return
    const drawer = this.#drawerOf(face, size)
    for (const character of text) {
      let letter = drawer.get(character)
      if (letter === undefined) {
        letter = letterOf(character, this.#preparedOf(face), size)
        drawer.set(character, letter)
      }
      letters.push(letter)
    }
  }

  #drawerOf(face: Face, size: number): Map<string, Letter> {
    const sizes = this.#drawers.get(face) ?? new Map<number, Map<string, Letter>>()
    const drawer = sizes.get(size) ?? new Map<string, Letter>()
    this.#drawers.set(face, sizes.set(size, drawer))
    return drawer
  }

  #preparedOf(face: Face): PreparedFace {
    const prepared = this.#fonts.get(face)
    if (prepared === undefined) throw new Error('the fonts were prepared for other documents')
    return prepared
  }
}

function letterOf(character: string, face: PreparedFace, size: number): Letter {
  const shown = character < ' ' ? ' ' : character
  const glyph = face.get(shown.codePointAt(0) ?? 0)
  if (glyph === undefined) throw new Error(`the fonts were prepared for other documents: no “${character}”`)
  const [kind, width]: [LetterKind, number] = character === '\n' ? ['break', 0] : [kindOf(shown), glyph.width * size]
  return { character, kind, face, glyph, size, width }
}

function kindOf(character: string): LetterKind {
  if (character === ' ' || character === '\u3000' || character === '\u00a0') return 'space'
  return character < '\u2010' ? 'word' : 'wide'
}
