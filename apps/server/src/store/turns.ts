/** Lets works of one name come one after the other, in the order in which they were asked for. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>()

  /** `othersWait` tells whether somebody stands behind. */
  async take<T>(name: string, work: (othersWait: () => boolean) => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve()
    const begin = () => work(() => this.last.get(name) !== mine)
    // Whoever was before may have failed; that is told to them alone.
    const mine: Promise<T> = before.then(begin, begin)
    this.last.set(name, mine)
    try {
      return await mine
    } finally {
      if (this.last.get(name) === mine) this.last.delete(name)
    }
  }
}
