import type { QueueItemJson } from '@mingxiao/contract'

/** Where a package stands in its queue, and what comes before and after it. */
export interface Neighbours {
  /** From 1; 0 where the package is not in the queue. */
  readonly at: number
  readonly all: number
  /** After the last the first again, for a package moves down the queue while its errors are settled. */
  readonly next: string | null
  readonly previous: string | null
}

export function neighboursOf(items: readonly QueueItemJson[], packageId: string, all: number): Neighbours {
  const ids = items.map(({ head }) => head.id)
  const at = ids.indexOf(packageId)
  const others = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))]
  return { at: at + 1, all, next: others[0] ?? null, previous: ids[at - 1] ?? null }
}
