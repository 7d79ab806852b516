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
  readonly blocks: readonly BlockLayout[]
}

/** Rows of the table that belong together. */
export type BlockLayout = CellsLayout | GridLayout | RowsLayout

/** Single cells with their labels, row by row. */
export interface CellsLayout {
  readonly kind: 'cells'
  readonly rows: readonly (readonly CellLayout[])[]
}

/** A field of a `fields` part; `label` is the span of its label's cell, 0 where label and value share one. */
export interface CellLayout {
  /** “part.field”; '' leaves the cell blank. */
  readonly field: string
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
  /** Columns of each column of the form, in its order; those left out are not printed. */
  readonly spans: Readonly<Record<string, number>>
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
  readonly head: number
  readonly spans: Readonly<Record<string, number>>
  /** Columns whose text begins at the left. */
  readonly left?: readonly string[]
  readonly isUpright?: boolean
  /** Columns of the total's label; 0 where the form prints no total. */
  readonly total: number
}

export function cells(...rows: readonly (readonly CellLayout[])[]): CellsLayout {
  return { kind: 'cells', rows }
}

/** A value beside its label. */
export function beside(field: string, label: number, span: number, align: 'left' | 'center' = 'center'): CellLayout {
  return { field, label, span, align, before: '' }
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
