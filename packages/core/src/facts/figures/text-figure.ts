import type { Figure } from '../../forms/figure.ts'
import type { FigureKind } from './figure-units.ts'

/** A figure inside a text: what it counts, and where it stands (`end` is the position after its unit). */
export interface TextFigure extends Figure {
  readonly kind: FigureKind
  readonly start: number
  readonly end: number
}
