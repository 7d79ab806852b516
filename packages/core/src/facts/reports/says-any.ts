import { oncePerKey } from '../../forms/once-per.ts'

/**
 * Whether a text says one of the words. Of a word in pieces, “完成…目标”, the pieces stand in that order; words in one text are
 * parted by 、.
 */
export function saysAny(text: string, words: string | readonly string[]): boolean {
  return (typeof words === 'string' ? listed(words) : words).some((word) => saysInOrder(text, word))
}

/** The words of a list. They are kept, since every sentence is asked for the same few lists of the law. */
const listed = oncePerKey((words): readonly string[] => words.split('、'), 1_024)

function saysInOrder(text: string, word: string): boolean {
  if (!word.includes('…')) return text.includes(word)
  let from = 0
  for (const piece of word.split('…')) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return true
}
