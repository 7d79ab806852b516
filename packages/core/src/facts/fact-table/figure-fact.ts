import type { Place } from '../../forms/entry.ts'
import type { Figure } from '../../forms/figure.ts'
import type { FigureKind } from '../figures/figure-units.ts'
import type { MeasureId } from '../measures.ts'
import type { Stage } from '../stage-of.ts'

/** What a figure of the package is a figure of. */
export interface FigureKey {
  /** A measure of the glossary, or what was asked for and reached of an indicator. */
  readonly measure: MeasureId | 'target' | 'reached'
  /** The project or the indicator it belongs to; '' for the unit. */
  readonly subject: string
  /** Of an execution rate, what was executed as far as that is said; null of all else. */
  readonly rateOf: MeasureId | null
  readonly year: number
  /** Of money; null of all else. */
  readonly stage: Stage | null
}

/** A figure with every place that prints it, the places that agree together. */
export interface FigureFact extends FigureKey {
  readonly kind: FigureKind
  /** In the order of the attachments; more than one where the package contradicts itself. */
  readonly groups: readonly FigureGroup[]
}

/** Places that print one value, however finely. */
export type FigureGroup = readonly [FigureMention, ...FigureMention[]]

export interface FigureMention {
  /** As printed; with the likely unit of its table where the cell prints none. */
  readonly figure: Figure
  readonly place: Place
  readonly source: 'table' | 'sentence'
  /** False where the words leave the stage open; see StatedStage. */
  readonly stageIsSaid: boolean
}

/** A mention before it is grouped. */
export interface KeyedFigure extends FigureKey {
  readonly kind: FigureKind
  readonly mention: FigureMention
}
