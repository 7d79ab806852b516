import type { Story } from './story.ts'

/** The text of a paragraph while its runs are read. */
export class Line {
  /** Whether the run being read is hidden (w:vanish, §17.3.2.41). */
  isHidden = false
  readonly #story: Story
  #text = ''
  #hasPageBreak = false

  constructor(story: Story) {
    this.#story = story
  }

  get text(): string {
    return this.#text
  }

  /** Adds what the element at the cursor stands for, unless it is a field's instruction or hidden. */
  append(text: string): void {
    if (this.#story.fields.isInInstruction) return
    if (this.isHidden) this.#story.notice('hidden-text', this.#story.cursor.offset, { text })
    else this.#add(text)
  }

  /** Adds what a form field shows: it is said in the midst of the field's instruction. */
  appendFormField(text: string): void {
    if (!this.isHidden) this.#add(text)
  }

  /** A page or column break divides the text around it; before or after all text it divides nothing. */
  breakPage(): void {
    this.#hasPageBreak = this.#text !== ''
  }

  #add(text: string): void {
    if (this.#hasPageBreak) this.#text += '\n'
    this.#hasPageBreak = false
    this.#text += text
  }
}
