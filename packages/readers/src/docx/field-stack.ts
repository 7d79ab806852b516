/** The complex fields open at one place of the text: of each the instruction is dropped, the result kept (§17.16.18). */
export class FieldStack {
  /** Of each open field, whether its instruction has ended. */
  readonly #hasResult: boolean[] = []
  #instructions = 0

  get isInInstruction(): boolean {
    return this.#instructions > 0
  }

  /** `type` is a value of ST_FldCharType. */
  meet(type: string | null): void {
    if (type === 'begin') this.#push(false)
    else if (type === 'end') this.#pop()
    else if (type === 'separate' && this.#pop()) this.#push(true)
  }

  /** An instruction ends with its paragraph at the latest: a field never closed must not swallow the document. */
  endParagraph(): void {
    if (!this.isInInstruction) return
    this.#hasResult.length = 0
    this.#instructions = 0
  }

  #push(hasResult: boolean): void {
    this.#hasResult.push(hasResult)
    if (!hasResult) this.#instructions++
  }

  /** Whether there was an open field. */
  #pop(): boolean {
    const hasResult = this.#hasResult.pop()
    if (hasResult === false) this.#instructions--
    return hasResult !== undefined
  }
}
