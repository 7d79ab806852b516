import type { PackageContent } from '@mingxiao/contract'
import type { SaveState } from '../saving/save-state.ts'
import type { Conflict } from './sync-state.ts'

/** Carries cells between one editor and the server. */
export interface Sync {
  settle(conflict: Conflict, whose: 'mine' | 'theirs'): void
  /** Takes what has changed on the server. */
  receive(): Promise<void>
  stop(): void
}

/** Who shows how it goes. */
export interface SyncListener {
  saved(state: SaveState): void
  conflicts(conflicts: readonly Conflict[]): void
  /** The whole package as it stands now, after somebody else changed it: its cells, where it stands, what is said of it. */
  read(content: PackageContent): void
  /** The server judged the package anew, and more of it than its cells is not known here yet. */
  judged(): void
}
