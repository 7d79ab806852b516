import { type LawYear, valueFor } from '@mingxiao/law'
import type { Place } from '../../forms/entry.ts'
import { squeezed } from '../../forms/squeezed.ts'

/** A passage that a text prints twice. */
export interface RepeatedPassage {
  readonly text: string
  readonly first: Place
  readonly again: Place
}

/** The long passages that stand word for word in an earlier paragraph too, each once and whole. */
export function repeatedPassages(paragraphs: readonly Place[], year: LawYear): readonly RepeatedPassage[] {
  const length = Number.parseInt(valueFor('comparison/repeated-passage-length', year), 10)
  const texts = paragraphs.map(({ quote }) => squeezed(quote))
  const seen = new Map<string, Position>()
  const passages: RepeatedPassage[] = []
  for (const [paragraph, text] of texts.entries()) {
    for (let start = 0; start + length <= text.length; ) {
      const earlier = seen.get(text.slice(start, start + length))
      const end = earlier ? start + sharedLength(texts[earlier.paragraph] ?? '', earlier.start, text, start) : start
      const [first, again] = [paragraphs[earlier?.paragraph ?? -1], paragraphs[paragraph]]
      if (first && again) passages.push({ text: text.slice(start, end), first, again })
      start = first ? end : start + 1
    }
    for (let start = 0; start + length <= text.length; start += 1) {
      const shingle = text.slice(start, start + length)
      if (!seen.has(shingle)) seen.set(shingle, { paragraph, start })
    }
  }
  return [...Map.groupBy(passages, ({ text }) => text).values()].flatMap(([first]) => first ?? [])
}

interface Position {
  readonly paragraph: number
  readonly start: number
}

function sharedLength(a: string, from: number, b: string, start: number): number {
  let length = 0
  while (from + length < a.length && start + length < b.length && a[from + length] === b[start + length]) length += 1
  return length
}
