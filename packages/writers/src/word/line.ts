import type { WordParagraph } from './outline.ts'

/** A paragraph as a line of text, every letter tied to the run that prints it. */
export interface Line {
  readonly paragraph: WordParagraph
  readonly text: string
  readonly runs: readonly Run[]
  /** Whether it holds marks, controls or anything else beside its runs. */
  readonly holdsMore: boolean
}

/** A w:r of a line. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly startTag: string
  readonly endTag: string
  /** Its w:rPr as written; '' where it has none. */
  readonly properties: string
  /** It may not be changed: somebody's tracked change, or text whose source is not here. */
  readonly isFixed: boolean
  readonly children: readonly RunChild[]
}

/** What a run holds, but its properties. */
export interface RunChild {
  readonly raw: string
  /** What can be taken out or split; `other` shows no text, or text whose letters are not here. */
  readonly kind: 'text' | 'sign' | 'other'
  /** Where its first letter stands in the line. */
  readonly from: number
  readonly letters: readonly Letter[]
}

/** A letter with the bytes that write it. */
export interface Letter {
  readonly raw: string
  readonly text: string
}

export function lengthOf(letters: readonly Letter[]): number {
  return letters.reduce((length, { text }) => length + text.length, 0)
}
