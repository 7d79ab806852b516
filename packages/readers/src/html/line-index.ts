import type { Origin } from '@mingxiao/core'

/** Knows on which line of a text each character stands. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length)
  }

  originAt(offset: number): Origin {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { format: 'html', line: low + 1, offset }
  }
}
