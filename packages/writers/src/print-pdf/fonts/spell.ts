import { uprightForm, uprightOf } from './upright-forms.ts'

/** A character drawn as others: one after the other (“Ⅱ” as two “I”), or one over the other (“☑” as a box and a tick). */
export interface Spelling {
  readonly letters: readonly number[]
  readonly isOverlaid: boolean
}

/** How characters that a font has may stand for one it lacks (Unicode, NFKC, and the boxes of forms); null where none may. */
export function spell(code: number, has: (code: number) => boolean): Spelling | null {
  const character = String.fromCodePoint(code)
  const overlay = overlays[character]
  const letters = [...(overlay ?? plainOf(code))].map((letter) => letter.codePointAt(0) ?? 0)
  const isShown = letters.every((letter) => letter !== code && has(letter))
  return isShown ? { letters, isOverlaid: overlay !== undefined } : null
}

function plainOf(code: number): string {
  const upright = uprightOf(code)
  return upright === null ? String.fromCodePoint(code).normalize('NFKC') : uprightForm(upright)
}

const overlays: Readonly<Record<string, string>> = { '☐': '□', '☑': '□√', '☒': '□×', '✔': '√', '✘': '×' }
