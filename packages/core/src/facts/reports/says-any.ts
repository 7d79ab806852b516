/**
 * Whether a text says one of the words. Of a word in pieces, “完成…目标”, the pieces stand in that order; words in one text are
 * parted by 、.
 */
export function saysAny(text: string, words: string | readonly string[]): boolean {
  return listed(words).some((word) => saysInOrder(text, word.split('…')))
}

function listed(words: string | readonly string[]): readonly string[] {
  return typeof words === 'string' ? words.split('、') : words
}

function saysInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}
