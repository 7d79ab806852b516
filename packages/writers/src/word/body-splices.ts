import { Splices } from '../xml/splices.ts'
import type { WordParagraph } from './outline.ts'
import type { WordNames } from './word-names.ts'

/** What comes first where several pieces are put in at one place of a paragraph. */
export const ranks = { openTag: -3, properties: -2, commentStart: -1, content: 0, commentEnd: 1, endTag: 2 } as const

/** Changes to a document's body. A paragraph whose start tag closes itself is opened for what is put into it. */
export class BodySplices {
  private readonly splices = new Splices()
  private readonly opened = new Set<WordParagraph>()
  private readonly names: WordNames

  constructor(names: WordNames) {
    this.names = names
    if (names.missing) this.insertAt(names.missing.at, names.missing.declaration)
  }

  insertAt(at: number, text: string): void {
    this.splices.insert(at, text)
  }

  /** Puts something in at the beginning of a paragraph's content. */
  insertInto(paragraph: WordParagraph, text: string, rank: number): void {
    this.open(paragraph)
    this.splices.insert(paragraph.bodyStart, text, rank)
  }

  /** Puts something in behind a paragraph's content. */
  append(paragraph: WordParagraph, text: string, rank: number): void {
    this.open(paragraph)
    this.splices.insert(paragraph.close, text, rank)
  }

  replace(start: number, end: number, text: string): void {
    this.splices.replace(start, end, text)
  }

  apply(xml: string): string {
    return this.splices.apply(xml)
  }

  private open(paragraph: WordParagraph): void {
    if (!paragraph.isEmptyTag || this.opened.has(paragraph)) return
    this.opened.add(paragraph)
    this.splices.insert(paragraph.close, '>', ranks.openTag)
    this.splices.replace(paragraph.close, paragraph.end, `</${this.elementName('p')}>`, ranks.endTag)
  }

  private elementName(local: string): string {
    return `${this.names.prefix}${local}`
  }
}
