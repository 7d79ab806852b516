import type { FormId } from '@mingxiao/core'

/** The layouts of an edition's tables. */
export type EditionLayouts = Readonly<Partial<Record<FormId, TableLayout>>>

/**
 * How an edition lays a table out on paper: widths, heights, spans and where heads run from top to bottom. Every word comes from
 * the form's definition; only what the official form prints around a label stands here.
 */
export interface TableLayout {
  /** Widths of the grid's columns, in twentieths of a point. */
  readonly columns: readonly number[]
  /** Least height of a row. */
  readonly rowHeight: number
  /** Half points. */
  readonly textSize: number
  /** How many rows are repeated on every page; only rows that the form has at its top. */
  readonly headRows: number
  /** A line above the table names the unit of money, where no head of the table does. */
  readonly unitAbove?: true
  readonly blocks: readonly BlockLayout[]
}

/** Rows of the table that belong together. */
export type BlockLayout = CellsLayout | GridLayout | RowsLayout

/** Single cells with their labels, row by row. */
export interface CellsLayout {
  readonly kind: 'cells'
  readonly rows: readonly (readonly CellLayout[])[]
  /** The part whose head stands in one column left of all rows. */
  readonly head?: string
}

/** A value and its label. */
export interface CellLayout {
  /** “part.field”, or “part.row.column” of a part with rows; '' leaves the cell blank. */
  readonly field: string
  /** Columns of the label's cell, 0 where label and value share one. */
  readonly label: number
  readonly span: number
  readonly align: 'left' | 'center'
  /** Printed before the label: “其中：”. */
  readonly before: string
}

/** A `grid` part: a row of column heads, then a row for each row of the form. */
export interface GridLayout {
  readonly kind: 'grid'
  readonly part: string
  /** Columns of the head that stands left of all rows; 0 where it stands over the labels of rows. */
  readonly head: number
  /** Columns of the rows' labels; 0 where rows have none. */
  readonly label: number
  /** Columns of each column of the form, in the order of print; those left out are not printed. */
  readonly spans: Readonly<Record<string, number>>
  /** Columns of the form with one cell for all rows. */
  readonly merged?: readonly string[]
  readonly labelAlign?: 'left' | 'center'
  readonly valueAlign?: 'left' | 'center'
  readonly isUpright?: boolean
  /** Printed after the head, “（人）”; `unit` prints the unit of money that the table declares. */
  readonly afterHead?: string | { readonly unit: true }
  /** Printed before the labels of rows, by row: indents and numbers. */
  readonly before?: Readonly<Record<string, string>>
  /** Printed before the labels of rows without fixed ones. */
  readonly beforeOpen?: string
  /** Rows that stand beside the same head. */
  readonly beside?: readonly BlockLayout[]
}

/** A `rows` part: column heads, a row for each item with merged outer columns, the row of the total. */
export interface RowsLayout {
  readonly kind: 'rows'
  readonly part: string
  /** Which of the part's further blocks of heads; the first one where nothing is said. */
  readonly also?: number
  /** Where the part has several blocks: its rows are those that have this column, or those that do not. */
  readonly only?: { readonly column: string; readonly isThere: boolean }
  readonly head: number
  readonly spans: Readonly<Record<string, number>>
  /** Columns whose text begins at the left. */
  readonly left?: readonly string[]
  readonly isUpright?: boolean
  /** Columns of the total's label; 0 where the form prints no row for it. */
  readonly total: number
}

export function cells(...rows: readonly (readonly CellLayout[])[]): CellsLayout {
  return { kind: 'cells', rows }
}

/** A value beside its label. */
export function beside(
  field: string,
  label: number,
  span: number,
  { align = 'center', before = '' }: Partial<Pick<CellLayout, 'align' | 'before'>> = {},
): CellLayout {
  return { field, label, span, align, before }
}

/** A value after its label in the same cell. */
export function inline(field: string, span: number, before = ''): CellLayout {
  return { field, label: 0, span, align: 'left', before }
}

export function grid(layout: Omit<GridLayout, 'kind'>): GridLayout {
  return { kind: 'grid', ...layout }
}

export function rows(layout: Omit<RowsLayout, 'kind'>): RowsLayout {
  return { kind: 'rows', ...layout }
}
