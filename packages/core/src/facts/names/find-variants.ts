/** A piece of text that looks like a slip of a name, and where it stands. */
export interface Variant {
  readonly text: string
  readonly start: number
}

/**
 * Where a text writes a name with its letters swapped (稽核稽查 for 稽查稽核) or with one other letter in its middle. A text
 * has many phrases that begin like a name, so letters added or left out and other ends are no slip, and a short name has none.
 */
export function findVariants(text: string, name: string): readonly Variant[] {
  // Either slip keeps the first letter.
  const first = name.slice(0, 1)
  if (name.length < shortest || !text.includes(first)) return none
  const variants: Variant[] = []
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (start + name.length > text.length) break
    const piece = text.slice(start, start + name.length)
    if (piece === name || !/^[\p{Script=Han}()]+$/u.test(piece)) continue
    if (isOneLetterOff(piece, name) || (hasLettersOf(name, piece) && sorted(piece) === sorted(name)))
      variants.push({ text: piece, start })
  }
  return variants
}

const shortest = 8
const none: readonly [] = []

function hasLettersOf(name: string, piece: string): boolean {
  return [...piece].every((letter) => name.includes(letter))
}

function sorted(text: string): string {
  return [...text].toSorted().join('')
}

/** Numbers, directions and places tell two things apart; any other single letter is a slip of the pen. */
function isOneLetterOff(piece: string, name: string): boolean {
  const at = [...name].findIndex((letter, position) => letter !== piece[position])
  const isInside = at > 0 && at < name.length - 1
  return (
    isInside &&
    piece.slice(at + 1) === name.slice(at + 1) &&
    !/[一二三四五六七八九十东西南北上下]/.test(piece[at] ?? '')
  )
}
