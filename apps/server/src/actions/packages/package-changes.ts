import type { Database } from '../../store/connect.ts'

type Listener = (revision: string) => void

/** What this process itself has just changed, so that whoever watches a package need not wait for the next look at the database. */
export class PackageChanges {
  private readonly listeners = new Map<string, Set<Listener>>()

  /** Gives what ends listening. */
  listen(packageId: string, listener: Listener): () => void {
    const all = this.listeners.get(packageId) ?? new Set()
    this.listeners.set(packageId, all.add(listener))
    return () => {
      all.delete(listener)
      if (all.size === 0 && this.listeners.get(packageId) === all) this.listeners.delete(packageId)
    }
  }

  /** Once whoever made the change has their answer. */
  tell(packageId: string, revision: string): void {
    setImmediate(() => {
      for (const listener of this.listeners.get(packageId) ?? []) listener(revision)
    })
  }
}

const ofDatabases = new WeakMap<Database, PackageChanges>()

export function changesIn(database: Database): PackageChanges {
  const changes = ofDatabases.get(database) ?? new PackageChanges()
  ofDatabases.set(database, changes)
  return changes
}
