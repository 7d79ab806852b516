import type { Field } from './field.ts'

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
}

/**
 * Rows with known labels under known columns. `head` labels the block itself. `open`, where there is one, names a list of
 * rows without fixed labels that follow the row `under`.
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
}

export interface OpenRows<O extends string = string> {
  readonly name: O
  readonly under: string
}

/** A row's label as printed, with the words other forms use for it. */
export interface RowLabel {
  readonly label: string
  readonly alsoCalled: readonly string[]
}

/** Any number of rows under one row of column heads, down to a row labelled `total`. */
export interface Rows<C extends FieldSet = FieldSet> {
  readonly kind: 'rows'
  readonly head: string
  readonly columns: C
  /** Columns whose merged or blank cells repeat the value above. */
  readonly carried: readonly (keyof C & string)[]
  readonly total: RowLabel
  /** Columns whose value is spread over several, such as sign, figure and unit in a cell each. */
  readonly joined?: Readonly<Record<string, readonly string[]>>
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

export function rows<const C extends FieldSet>(layout: Omit<Rows<C>, 'kind'>): Rows<C> {
  return { kind: 'rows', ...layout }
}

export function row(label: string, alsoCalled: readonly string[] = []): RowLabel {
  return { label, alsoCalled }
}
