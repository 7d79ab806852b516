/** The complex fields open at one place of the text: of each the instruction is dropped, the result kept (§17.16.18). */
export class FieldStack {
  readonly #open: ('instruction' | 'result')[] = []

  get isInInstruction(): boolean {
    return this.#open.includes('instruction')
  }

  /** `type` is a value of ST_FldCharType. */
  meet(type: string | null): void {
    if (type === 'begin') this.#open.push('instruction')
    else if (type === 'end') this.#open.pop()
    else if (type === 'separate' && this.#open.pop() !== undefined) this.#open.push('result')
  }

  /** An instruction ends with its paragraph at the latest: a field never closed must not swallow the document. */
  endParagraph(): void {
    if (this.isInInstruction) this.#open.length = 0
  }
}
