import type { Entrant } from './measure.ts'

/** Entrants that do the same work, measured by turns. */
export interface Contest {
  readonly title: string
  /** The first is what the others are compared with. */
  readonly entrants: readonly Entrant[]
}

/** How many inputs each entrant is given. */
export const copies = 200
