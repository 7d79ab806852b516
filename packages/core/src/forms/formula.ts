import type { FormId } from './form-id.ts'

/**
 * How a cell of a form follows from others. A reference is `part.row.column` or, for single cells, `part.field`, with `form/`
 * before it for another table. `*` is the row being computed where the computed cell stands in a `*` itself, and every row
 * otherwise; the row `project` of a list is the one that bears the name of the table's project.
 */
export type Formula = Same | Sum | Difference | Ratio | ExecutionWeight | ExecutionScore | IndicatorScore | Dash

export type CellRef = string

/** The same figure as another cell, in the unit of its own table. */
export interface Same {
  readonly kind: 'same'
  readonly of: CellRef
}

export interface Sum {
  readonly kind: 'sum'
  readonly of: readonly CellRef[]
  /** Every part must be filled; otherwise what is blank counts as nothing. */
  readonly needsAll: boolean
  /** A row whose cell in this column is blank too is no part, however much must be filled. */
  readonly countedBy: string | null
}

/** What is left of a figure after others. */
export interface Difference {
  readonly kind: 'difference'
  readonly of: CellRef
  readonly less: readonly CellRef[]
}

/** In percent; nothing where the whole is zero. */
export interface Ratio {
  readonly kind: 'ratio'
  readonly part: CellRef
  readonly whole: CellRef
}

/** The points that the edition gives for budget execution. */
export interface ExecutionWeight {
  readonly kind: 'execution-weight'
}

/** The points for budget execution earned in the row total of the block `funds`. */
export interface ExecutionScore {
  readonly kind: 'execution-score'
}

/** The points that the row's result earns; fewer with a reason stay, for points may be taken off (财预〔2020〕10号 article 16). */
export interface IndicatorScore {
  readonly kind: 'indicator-score'
}

/** The form asks for nothing there and prints ——. */
export interface Dash {
  readonly kind: 'dash'
}

/** The computed cells of a form, each with the ways to compute it, of which the first that can be taken counts. */
export type Formulas = Readonly<Record<CellRef, readonly [Formula, ...Formula[]]>>

export function same(of: CellRef): Same {
  return { kind: 'same', of }
}

export function sumOf(...of: readonly CellRef[]): Sum {
  return { kind: 'sum', of, needsAll: false, countedBy: null }
}

export function sumOfAll(of: readonly CellRef[], countedBy: string | null = null): Sum {
  return { kind: 'sum', of, needsAll: true, countedBy }
}

export function restOf(of: CellRef, ...less: readonly CellRef[]): Difference {
  return { kind: 'difference', of, less }
}

export function ratioOf(part: CellRef, whole: CellRef): Ratio {
  return { kind: 'ratio', part, whole }
}

/** A cell of another form. */
export function inForm(form: FormId, cell: CellRef): CellRef {
  return `${form}/${cell}`
}
