import { type FieldSet, type Part, plainText, type TableForm } from '@mingxiao/core'
import { fieldLabels, type LabelMatch } from './form-labels.ts'
import type { GridCell, TableGrid } from './table-grid.ts'

/** The row of column heads of a part, the lower one where heads have two levels: which cell heads which column. */
export interface Header {
  readonly row: number
  readonly columns: ReadonlyMap<string, GridCell>
  readonly officials: ReadonlyMap<string, string>
  /** First row after the part: the next header, or the end of the table. */
  readonly end: number
}

type ColumnPart = Extract<Part, { columns: FieldSet }>

/** Finds the column heads of every grid and list of the form: for each the row that shows most of its columns. */
export function findHeaders(form: TableForm, grid: TableGrid): ReadonlyMap<string, Header> {
  const found = Object.entries(form.parts)
    .filter((entry): entry is [string, ColumnPart] => entry[1].kind !== 'fields')
    .flatMap(([key, part]) => {
      const header = findHeader(part, grid)
      return header ? [[key, header] as const] : []
    })
  const starts = found.map(([, { row }]) => row)
  return new Map(
    found.map(([key, header]) => {
      const end = Math.min(grid.rowCount, ...starts.filter((start) => start > header.row))
      return [key, { ...header, end }]
    }),
  )
}

function findHeader(part: ColumnPart, grid: TableGrid): Omit<Header, 'end'> | null {
  const labels = fieldLabels(part.columns)
  const needed = Object.keys(part.columns).length
  let best: Omit<Header, 'end'> | null = null
  for (let row = 0; row < grid.rowCount; row += 1) {
    const columns = new Map<string, GridCell>()
    const officials = new Map<string, string>()
    const heads = grid.crossing(row).filter(({ key }) => labels.match(key).length > 0)
    for (const cell of inOrderOfYears(heads)) {
      const match = firstFree(labels.match(cell.key), columns)
      if (!match) continue
      columns.set(match.key, cell)
      officials.set(match.key, match.official)
    }
    const isHeader = columns.size * 2 >= needed && columns.size > 1
    if (isHeader && columns.size > (best?.columns.size ?? 0)) best = { row, columns, officials }
  }
  return best
}

/** Two columns may differ by their year alone; the form lists them from the earlier year to the later. */
function firstFree(matches: readonly LabelMatch[], taken: ReadonlyMap<string, GridCell>): LabelMatch | undefined {
  return matches.find(({ key }) => !taken.has(key))
}

function inOrderOfYears(cells: readonly GridCell[]): readonly GridCell[] {
  return cells.toSorted((a, b) => yearIn(a).localeCompare(yearIn(b)))
}

function yearIn({ cell }: GridCell): string {
  return /20\d\d/.exec(plainText(cell.text))?.[0] ?? ''
}
