import { commonSequence } from '@mingxiao/core'

/** A piece of a text; `isAlike` where the other text has the same letters in the same order. */
export interface MarkedPiece {
  readonly text: string
  readonly isAlike: boolean
}

/** Cuts both texts where they begin and end to agree, by the longest common run of letters in order. */
export function markAlike(a: string, b: string): readonly [readonly MarkedPiece[], readonly MarkedPiece[]] {
  const [one, other] = [[...a].slice(0, mostLetters), [...b].slice(0, mostLetters)]
  const alike = commonSequence(one, other)
  return [pieces(a, new Set(alike.map(([at]) => at))), pieces(b, new Set(alike.map(([, there]) => there)))]
}

/** Longer passages are shown whole, but marked up to here. */
const mostLetters = 1_500

function pieces(text: string, alike: ReadonlySet<number>): readonly MarkedPiece[] {
  const found: { text: string; isAlike: boolean }[] = []
  for (const [at, letter] of [...text].entries()) {
    const isAlike = alike.has(at)
    const last = found.at(-1)
    if (last?.isAlike === isAlike) last.text += letter
    else found.push({ text: letter, isAlike })
  }
  return found
}
