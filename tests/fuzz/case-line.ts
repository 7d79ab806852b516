import type { Verdict } from './judge-case.ts'

/** What the process that runs cases prints for each of them. */
export interface CaseLine extends Verdict {
  readonly seed: number
  readonly done: readonly string[]
  readonly bytes: number
}

/** What it prints in the end: the heap in use after every hundred cases, and the most memory it ever held, in bytes. */
export interface MemoryLine {
  readonly heap: readonly number[]
  readonly peakRss: number
}

export type Line = CaseLine | MemoryLine
