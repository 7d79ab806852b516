import type { Place } from '../forms/entry.ts'
import type { Amount } from './amounts/agree.ts'
import type { MeasureId } from './measures.ts'
import type { Stage } from './stage-of.ts'

/** What an amount is an amount of. */
export interface FactKey {
  /** The project by its name without number; '' for the unit. */
  readonly project: string
  readonly measure: MeasureId
  readonly year: number
  readonly stage: Stage
}

/** One place that prints an amount. */
export interface Mention extends Amount {
  readonly place: Place
  readonly source: 'table' | 'sentence'
  /** False where the place leaves the stage open, such as a mere “预算”; see StatedStage. */
  readonly stageIsSaid: boolean
}

/** A mention before it is grouped. */
export type KeyedMention = FactKey & Mention
