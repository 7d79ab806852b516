import type { QueueItemJson } from '@mingxiao/contract'

/** Where a package stands in its queue, and what comes before and after it. */
export interface Neighbours {
  /** From 1; 0 where the package is not in the queue. */
  readonly at: number
  readonly all: number
  readonly next: string | null
  readonly previous: string | null
}

export function neighboursOf(items: readonly QueueItemJson[], packageId: string, all: number): Neighbours {
  const ids = items.map(({ head }) => head.id)
  const at = ids.indexOf(packageId)
  // What was passed has left the queue: the next is the first that still waits.
  if (at < 0) return { at: 0, all, next: ids[0] ?? null, previous: null }
  return { at: at + 1, all, next: ids[at + 1] ?? null, previous: ids[at - 1] ?? null }
}
