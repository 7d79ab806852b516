import type { JudgedCells } from './judge-draft.ts'

/** What was judged lately, or is being judged, by a name that means the same content every time. */
export class JudgedLately {
  private readonly kept = new Map<string, Promise<JudgedCells>>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  take(name: string, judge: () => Promise<JudgedCells>): Promise<JudgedCells> {
    const judged = this.kept.get(name) ?? judge()
    this.kept.delete(name)
    this.kept.set(name, judged)
    // What failed is tried again by whoever asks next.
    judged.catch(() => this.kept.delete(name))
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break
      this.kept.delete(oldest)
    }
    return judged
  }
}
