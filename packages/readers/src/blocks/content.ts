import type { Block, Paragraph, Table } from '@mingxiao/core'

/** The blocks of a body, a cell, a text box or a header, gathered in reading order. */
export class Content {
  readonly #blocks: Block[] = []
  /** What runs on into the paragraph to come, and the blocks of text boxes anchored in it. */
  #begun: Paragraph | null = null
  #boxes: Block[] | null = null

  /** `boxes` are the blocks of the text boxes anchored in the paragraph; they follow it. */
  addParagraph(paragraph: Paragraph, boxes: readonly Block[]): void {
    this.#blocks.push(joinParagraphs(this.#begun, paragraph))
    this.#begun = null
    this.#endBegun()
    for (const block of boxes) this.#blocks.push(block)
  }

  /** A paragraph whose mark is deleted runs on into the next, which keeps its own properties (§17.13.5.15). */
  joinParagraph(paragraph: Paragraph, boxes: readonly Block[]): void {
    this.#begun = joinParagraphs(this.#begun, paragraph)
    for (const block of boxes) {
      this.#boxes ??= []
      this.#boxes.push(block)
    }
  }

  addTable(table: Table): void {
    this.#endBegun()
    this.#blocks.push(table)
  }

  toBlocks(): readonly Block[] {
    this.#endBegun()
    return this.#blocks
  }

  /** Where no paragraph follows to run on into. */
  #endBegun(): void {
    if (this.#begun !== null && this.#begun.text !== '') this.#blocks.push(this.#begun)
    this.#begun = null
    for (const block of this.#boxes ?? []) this.#blocks.push(block)
    this.#boxes = null
  }
}

function joinParagraphs(begun: Paragraph | null, paragraph: Paragraph): Paragraph {
  if (begun === null || begun.text === '') return paragraph
  return { ...paragraph, text: begun.text + paragraph.text, origin: begun.origin }
}
