/** Asks how things stand, many at once; what is not named in the answer is gone. */
type Ask = (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>

interface Watcher {
  seen: string | undefined
  readonly changed: (now: string | undefined) => void
}

/**
 * Looks at many things in one question, again and again while anybody watches any, and tells of those that have changed, also
 * through another process. Where the database does not answer, the next look does.
 */
export class Watch {
  private readonly watchers = new Map<string, Set<Watcher>>()
  private readonly ask: Ask
  private readonly milliseconds: number
  private timer: NodeJS.Timeout | undefined

  constructor(milliseconds: number, ask: Ask) {
    this.milliseconds = milliseconds
    this.ask = ask
  }

  /** `seen` is how the thing stands as far as the watcher knows. Gives what ends watching. */
  watch(key: string, seen: string, changed: Watcher['changed']): () => void {
    const all = this.watchers.get(key) ?? new Set()
    const watcher = { seen, changed }
    this.watchers.set(key, all.add(watcher))
    this.timer ??= this.later()
    return () => {
      all.delete(watcher)
      if (all.size === 0 && this.watchers.get(key) === all) this.watchers.delete(key)
    }
  }

  private later(): NodeJS.Timeout {
    return setTimeout(() => void this.look(), this.milliseconds).unref()
  }

  private async look(): Promise<void> {
    const standing = this.watchers.size === 0 ? null : await this.ask([...this.watchers.keys()]).catch(() => null)
    this.timer = this.watchers.size === 0 ? undefined : this.later()
    if (standing === null) return
    for (const [key, watchers] of this.watchers)
      for (const watcher of watchers) {
        const now = standing.get(key)
        if (now === watcher.seen) continue
        watcher.seen = now
        watcher.changed(now)
      }
  }
}
