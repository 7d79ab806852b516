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
