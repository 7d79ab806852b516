import type { Block, Paragraph, Table } from '@mingxiao/core'

/** The blocks of a body, a cell, a text box or a header, gathered in reading order. */
export class Content {
  readonly #blocks: Block[] = []
  #joined: { readonly paragraph: Paragraph; readonly boxes: readonly Block[] } | null = null

  /** `boxes` are the blocks of the text boxes anchored in the paragraph; they follow it. */
  addParagraph(paragraph: Paragraph, boxes: readonly Block[]): void {
    const joined = this.#joined
    this.#joined = null
    if (joined === null || joined.paragraph.text === '') this.#blocks.push(paragraph)
    else
      this.#blocks.push({ ...paragraph, text: joined.paragraph.text + paragraph.text, origin: joined.paragraph.origin })
    this.#blocks.push(...(joined?.boxes ?? []), ...boxes)
  }

  /** A paragraph whose mark is deleted runs on into the next, which keeps its own properties (§17.13.5.15). */
  joinParagraph(paragraph: Paragraph, boxes: readonly Block[]): void {
    const before = this.#joined
    this.#joined =
      before === null
        ? { paragraph, boxes }
        : {
            paragraph: { ...before.paragraph, text: before.paragraph.text + paragraph.text },
            boxes: [...before.boxes, ...boxes],
          }
  }

  addTable(table: Table): void {
    this.#endJoined()
    this.#blocks.push(table)
  }

  toBlocks(): readonly Block[] {
    this.#endJoined()
    return this.#blocks
  }

  /** Where no paragraph follows to run on into. */
  #endJoined(): void {
    const joined = this.#joined
    this.#joined = null
    if (joined === null) return
    if (joined.paragraph.text !== '') this.#blocks.push(joined.paragraph)
    this.#blocks.push(...joined.boxes)
  }
}
