import { type LawYear, valueFor } from '@mingxiao/law'
import { oncePer } from '../../forms/once-per.ts'
import { plainText } from '../../forms/plain-text.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/**
 * The words of a text that tell what it is about, as its pairs of letters: what any project, goal or indicator may say is
 * left out, and so are the words of `known`, such as the unit's own name.
 */
export function tellingWordsOf(text: string, year: LawYear, known = ''): ReadonlySet<string> {
  const plain = withoutWords(undated(text), indexOf(valueFor('wording/generic-words', year)))
  const runs = plain.match(/\p{Script=Han}+/gu) ?? []
  return new Set(runs.flatMap((run) => withoutWordsOf(run, known).split(/ +/)).flatMap(pairsOf))
}

const indexOf = oncePer((words: readonly string[]) => indexWords(words.map((word) => [word, null] as const)))

/** The text with a gap for each of the words, the longest where several begin at one place. */
function withoutWords(text: string, words: WordIndex<null>): string {
  let rest = ''
  for (let at = 0; at < text.length; ) {
    const word = words.wordAt(text, at)?.[0]
    rest += word === undefined ? text[at] : ' '
    at += word?.length ?? 1
  }
  return rest
}

/** “2024年度” tells nothing; the 年 would stick to the word after it. */
function undated(text: string): string {
  return plainText(text).replace(/(?<!\d)\d+(?:年度?|月份?|日)/g, ' ')
}

export function sharesWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word))
}

/** A text with every pair of letters that `known` has as well blanked. */
export function withoutWordsOf(text: string, known: string): string {
  if (known === '') return text
  const isKnown = (at: number) => known.includes(text.slice(at, at + 2))
  const letters = [...text].map((letter, at) => {
    const isInPair = (at < text.length - 1 && isKnown(at)) || (at > 0 && isKnown(at - 1))
    return isInPair ? ' ' : letter
  })
  return letters.join('')
}

function pairsOf(run: string): readonly string[] {
  return [...run].slice(0, -1).map((_, at) => run.slice(at, at + 2))
}
