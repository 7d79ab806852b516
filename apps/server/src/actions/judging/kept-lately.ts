/** What was made lately, or is being made, by a name that means the same content every time. */
export class KeptLately<T> {
  private readonly kept = new Map<string, Promise<T>>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  take(name: string, make: () => Promise<T>): Promise<T> {
    const made = this.kept.get(name) ?? make()
    this.kept.delete(name)
    this.kept.set(name, made)
    // What failed is tried again by whoever asks next.
    made.catch(() => this.kept.delete(name))
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break
      this.kept.delete(oldest)
    }
    return made
  }
}
