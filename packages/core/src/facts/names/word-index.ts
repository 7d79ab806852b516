/** Words under their first letter, the longest first: a text is searched letter by letter. */
export interface WordIndex<V> {
  /** The longest word that stands at a place of the text, undefined where none does. */
  wordAt(text: string, at: number): readonly [word: string, value: V] | undefined
}

export function indexWords<V>(words: readonly (readonly [string, V])[]): WordIndex<V> {
  const byLetter = Map.groupBy(
    words.filter(([word]) => word !== '').toSorted(([a], [b]) => b.length - a.length),
    ([word]) => word.charCodeAt(0),
  )
  return {
    wordAt: (text, at) => byLetter.get(text.charCodeAt(at))?.find(([word]) => text.startsWith(word, at)),
  }
}
