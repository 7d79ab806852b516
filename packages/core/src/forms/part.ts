import type { Field } from './field.ts'
import { oncePer } from './once-per.ts'

/** A part of a form: how a group of cells is laid out, so that one definition reads, writes and draws it. */
export type Part = Fields | Grid | Rows

export type FieldSet = Readonly<Record<string, Field<unknown>>>

/**
 * Single cells, each beside its label. `cell`: the value in the next cell; `inline`: after the label in the same cell;
 * `line`: label：value pairs on one line of text outside the table.
 */
export interface Fields<F extends FieldSet = FieldSet> {
  readonly kind: 'fields'
  readonly at: 'cell' | 'inline' | 'line'
  readonly fields: F
  /** What labels the cells as a block, where something does. */
  readonly head?: string
}

/**
 * Rows with known labels under known columns. `head` labels the block itself. `open`, where there is one, names a list of
 * rows without fixed labels that follow the row `under`. `halves`: the rows print their label once for each column, with the
 * value beside it, and the first row prints the columns' labels instead.
 */
export interface Grid<
  R extends Readonly<Record<string, RowLabel>> = Readonly<Record<string, RowLabel>>,
  C extends FieldSet = FieldSet,
  O extends OpenRows | null = OpenRows | null,
> {
  readonly kind: 'grid'
  readonly head: string
  readonly columns: C
  readonly rows: R
  readonly open: O
  readonly layout?: 'halves'
  /** A cell of the first row whose value stands in brackets in the head of another column: “得分（20分*执行率）”. */
  readonly inHead?: { readonly column: string; readonly of: string }
}

export interface OpenRows<O extends string = string> {
  readonly name: O
  readonly under: string
}

/** A row's label as printed, with the words other forms use for it. */
export interface RowLabel {
  readonly label: string
  readonly alsoCalled: readonly string[]
  /** Units add the row where they need it; the official form does not print it. */
  readonly isAdded?: true
}

/** Any number of rows under one row of column heads, down to a row labelled `total`. */
export interface Rows<C extends FieldSet = FieldSet> {
  readonly kind: 'rows'
  readonly head: string
  readonly columns: C
  /** Columns whose merged or blank cells repeat the value above. */
  readonly carried: readonly string[]
  readonly total: RowLabel
  /** Columns whose value is spread over several cells. */
  readonly joined?: Readonly<Record<string, JoinedCells>>
  /** The total is printed above the rows, beside its label, and not in a last row. */
  readonly totalAbove?: true
  /** More rows of the same list under heads of their own. */
  readonly also?: readonly Rows[]
  /** How many of the columns' heads must be found; half of them where nothing is said. */
  readonly least?: number
}

/** Sign, figure and unit in a cell each; of several figures the first that is filled. */
export interface JoinedCells {
  readonly sign?: string
  readonly figure: readonly string[]
  readonly unit?: string
}

export function fields<const F extends FieldSet>(set: F, at: Fields['at'] = 'cell'): Fields<F> {
  return { kind: 'fields', at, fields: set }
}

export function grid<
  const R extends Readonly<Record<string, RowLabel>>,
  const C extends FieldSet,
  const O extends OpenRows | null,
>(layout: Omit<Grid<R, C, O>, 'kind'>): Grid<R, C, O> {
  return { kind: 'grid', ...layout }
}

export function rows<const C extends FieldSet>(
  layout: Omit<Rows<C>, 'kind' | 'carried'> & { readonly carried: readonly (keyof C & string)[] },
): Rows<C> {
  return { kind: 'rows', ...layout }
}

/** All columns of a part, those of further blocks of heads among them. */
export const columnsOf: (part: Grid | Rows) => FieldSet = oncePer((part) => {
  const also = part.kind === 'rows' ? (part.also ?? []) : []
  return also.length === 0 ? part.columns : Object.assign({}, ...also.map(columnsOf), part.columns)
})

/** The fields of a definition with their keys, in the order of the form. */
export const fieldsOf = oncePer((columns: FieldSet) => Object.entries(columns))

export function row(label: string, alsoCalled: readonly string[] = []): RowLabel {
  return { label, alsoCalled }
}

/** A row that the official form does not print, but that units add. */
export function addedRow(label: string, alsoCalled: readonly string[] = []): RowLabel {
  return { label, alsoCalled, isAdded: true }
}
