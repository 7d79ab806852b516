/** Where several pieces are put in at one place, the lower rank comes first. */
export type Rank = number

interface Splice {
  readonly at: number
  readonly end: number
  readonly text: string
  readonly rank: Rank
}

/** Changes to a part, gathered in any order; all that no change names stays as it is. Texts are one character a byte. */
export class Splices {
  private readonly splices: Splice[] = []

  insert(at: number, text: string, rank: Rank = 0): void {
    this.splices.push({ at, end: at, text, rank })
  }

  /** At the end of the piece replaced nothing may be put in by another splice of the same offset. */
  replace(at: number, end: number, text: string, rank: Rank = 0): void {
    this.splices.push({ at, end, text, rank })
  }

  apply(xml: string): string {
    const pieces: string[] = []
    let from = 0
    for (const { at, end, text } of this.splices.toSorted((a, b) => a.at - b.at || a.rank - b.rank)) {
      if (at < from) throw new Error(`two changes at ${at}`)
      pieces.push(xml.slice(from, at), text)
      from = end
    }
    pieces.push(xml.slice(from))
    return pieces.join('')
  }
}
