import type { Block, Origin, Paragraph } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'

/** What the flows of one page share. */
export interface FlowState {
  originAt(offset: number): Origin
  paragraphCount: number
}

/** Gathers the paragraphs and tables of a body or a cell, with white space as a browser shows it. */
export class TextFlow {
  readonly blocks: Block[] = []
  readonly #state: FlowState
  #text = ''
  /** White space that shows only if text follows on its line. */
  #hasSpace = false
  #offset: number | null = null
  #mark = ''
  #number: string | null = null

  constructor(state: FlowState) {
    this.#state = state
  }

  write(text: string, offset: number, keepsSpaces: boolean): void {
    if (keepsSpaces) {
      const lines = text.replace(/\r\n?/g, '\n')
      // The line end right behind <pre> is none.
      this.#text += this.#offset === null ? lines.replace(/^\n/, '') : lines
      this.#begin(offset)
      return
    }
    for (const { 0: piece, index } of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(piece)) this.#hasSpace = this.#text !== '' && !this.#text.endsWith('\n')
      else this.#writeWord(piece, offset + index)
    }
  }

  /** A tab that Word wrote as a run of spaces. */
  writeTabs(count: number, offset: number): void {
    this.#begin(offset)
    this.#text += '\t'.repeat(count)
    this.#hasSpace = false
  }

  breakLine(offset: number): void {
    this.#begin(offset)
    this.#text += '\n'
    this.#hasSpace = false
  }

  /** The number that stands before the paragraph to come. */
  numberNext(number: string): void {
    this.endParagraph()
    this.#number = number
  }

  /** Part of the number that Word printed before this paragraph. */
  writeMark(text: string, offset: number): void {
    this.#begin(offset)
    this.#mark += text
  }

  addBlock(block: Block): void {
    this.endParagraph()
    this.blocks.push(block)
  }

  endParagraph(): void {
    if (this.#offset !== null) this.#push(this.#offset)
    this.#text = ''
    this.#hasSpace = false
    this.#offset = null
    this.#mark = ''
  }

  /** Where an item of a list ends, its number no longer waits. */
  endItem(): void {
    this.endParagraph()
    this.#number = null
  }

  #begin(offset: number): void {
    this.#offset ??= offset
  }

  #writeWord(word: string, offset: number): void {
    if (this.#hasSpace) this.#text += ' '
    this.#hasSpace = false
    this.#begin(offset)
    this.#text += word
  }

  #push(offset: number): void {
    this.#state.paragraphCount += 1
    if (this.#state.paragraphCount > limits.paragraphs) throw readerError('too-many-paragraphs', `at ${offset}`)
    // A line break at the end of a paragraph opens no further line.
    const text = this.#text.endsWith('\n') ? this.#text.slice(0, -1) : this.#text
    const mark = this.#mark.trim()
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text,
      number: mark === '' ? (this.#number ?? '') : mark,
      origin: this.#state.originAt(offset),
    }
    this.#number = null
    this.blocks.push(paragraph)
  }
}
