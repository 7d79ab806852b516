import type { QueueItemJson } from '@mingxiao/contract'
import type { ReviewSearch } from '../review/review-search.ts'

/** What a list of waiting packages shows, as table or as cards. */
export interface QueueList {
  readonly items: readonly QueueItemJson[]
  /** Ids of the packages that a verdict is to be applied to. */
  readonly chosen: readonly string[]
  /** The package that keys act on. */
  readonly current: string | null
  readonly search: ReviewSearch
  readonly regionId: number
  readonly onChoose: (ids: readonly string[]) => void
}

/** Where a package is reviewed; the search goes along, so that the next one is the next of this queue. */
export function deskAddress(regionId: number, packageId: string, search: ReviewSearch): string {
  const asked = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, `${value}`]))
  const after = asked.size === 0 ? '' : `?${asked}`
  return `#/regions/${regionId}/review/${packageId}${after}`
}
