/** A workbook of plain tables: what a list of findings needs, and no more. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
}

export interface Column {
  readonly title: string
  /** In characters of the default font, as spreadsheets count widths; a Chinese character takes two. */
  readonly width: number
}

export interface SheetRow {
  readonly cells: readonly string[]
  readonly look: CellLook
}

/** How a row's cells look; colours only repeat what a column says in words. */
export type CellLook = 'plain' | 'error' | 'warning' | 'info' | 'done'
