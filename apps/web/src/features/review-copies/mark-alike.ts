/** A piece of a text; `isAlike` where the other text has the same letters in the same order. */
export interface MarkedPiece {
  readonly text: string
  readonly isAlike: boolean
}

/** Cuts both texts where they begin and end to agree, by the longest common run of letters in order. */
export function markAlike(a: string, b: string): readonly [readonly MarkedPiece[], readonly MarkedPiece[]] {
  const [one, other] = [[...a].slice(0, mostLetters), [...b].slice(0, mostLetters)]
  const lengths = commonLengths(one, other)
  const alike: (readonly [number, number])[] = []
  for (let at = 0, there = 0; at < one.length && there < other.length; ) {
    if (one[at] === other[there]) alike.push([at++, there++])
    else if (lengthAt(lengths, at + 1, there, other.length) >= lengthAt(lengths, at, there + 1, other.length)) at++
    else there++
  }
  return [
    pieces(
      a,
      alike.map(([at]) => at),
    ),
    pieces(
      b,
      alike.map(([, there]) => there),
    ),
  ]
}

/** Longer passages are shown whole, but marked up to here. */
const mostLetters = 1_500

/** How many letters the rests of both texts have in common, row after row. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let at = one.length - 1; at >= 0; at--) {
    for (let there = other.length - 1; there >= 0; there--) {
      const isSame = one[at] === other[there]
      const [down, right] = [lengths[(at + 1) * width + there] ?? 0, lengths[at * width + there + 1] ?? 0]
      lengths[at * width + there] = isSame ? (lengths[(at + 1) * width + there + 1] ?? 0) + 1 : Math.max(down, right)
    }
  }
  return lengths
}

function lengthAt(lengths: Uint16Array, at: number, there: number, width: number): number {
  return lengths[at * (width + 1) + there] ?? 0
}

function pieces(text: string, alike: readonly number[]): readonly MarkedPiece[] {
  const marked = new Set(alike)
  const found: { text: string; isAlike: boolean }[] = []
  for (const [at, letter] of [...text].entries()) {
    const isAlike = marked.has(at)
    const last = found.at(-1)
    if (last?.isAlike === isAlike) last.text += letter
    else found.push({ text: letter, isAlike })
  }
  return found
}
