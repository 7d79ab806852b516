import { type FieldSet, fieldsOf, oncePer, type Part, plainText, type Rows, type TableForm } from '@mingxiao/core'
import { fieldLabels, type LabelMatch } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import type { TableGrid } from './table-grid.ts'

/** The row of column heads of a part, the lower one where heads have two levels: which cell heads which column. */
export interface Header {
  readonly row: number
  readonly columns: ReadonlyMap<string, GridCell>
  readonly officials: ReadonlyMap<string, string>
  /** First row after the part: the next header, or the end of the table. */
  readonly end: number
}

/** A part with column heads, and further blocks of it with heads of their own. */
export interface PartHeaders {
  readonly main: Header | null
  readonly also: readonly (Header | null)[]
}

type ColumnPart = Extract<Part, { columns: FieldSet }>
type Found = Omit<Header, 'end'>

/** Finds the column heads of every grid and list of the form: for each the row that shows most of its columns. */
export function findHeaders(form: TableForm, grid: TableGrid): ReadonlyMap<string, PartHeaders> {
  const taken = new Set<number>()
  const find = (part: ColumnPart): Found | null => {
    const found = findHeader(part, grid, taken)
    if (found) taken.add(found.row)
    return found
  }
  const found = Object.entries(form.parts)
    .filter((entry): entry is [string, ColumnPart] => entry[1].kind !== 'fields')
    .map(([key, part]) => [key, { main: find(part), also: alsoIn(part).map(find) }] as const)
  const withEnd = (header: Found | null): Header | null =>
    header && { ...header, end: Math.min(grid.rowCount, ...[...taken].filter((start) => start > header.row)) }
  return new Map(found.map(([key, { main, also }]) => [key, { main: withEnd(main), also: also.map(withEnd) }]))
}

function alsoIn(part: ColumnPart): readonly Rows[] {
  return part.kind === 'rows' ? (part.also ?? []) : []
}

function findHeader(part: ColumnPart, grid: TableGrid, taken: ReadonlySet<number>): Found | null {
  const labels = fieldLabels(part.columns)
  let best: Found | null = null
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (taken.has(row)) continue
    const heads = headsIn(row, grid).filter(({ key }) => labels.match(key).length > 0)
    if (!areEnough(heads.length, part)) continue
    const columns = new Map<string, GridCell>()
    const officials = new Map<string, string>()
    for (const cell of inOrderOfYears(heads)) {
      const match = firstFree(labels.match(cell.key), columns)
      if (!match) continue
      columns.set(match.key, cell)
      officials.set(match.key, match.official)
    }
    if (areEnough(columns.size, part) && columns.size > (best?.columns.size ?? 0)) best = { row, columns, officials }
  }
  return best
}

/** Whether so many columns make a row of heads: half of them do, and never one alone, unless the form says so. */
function areEnough(found: number, part: ColumnPart): boolean {
  const least = part.kind === 'rows' ? part.least : undefined
  return least === undefined ? found * 2 >= fieldsOf(part.columns).length && found > 1 : found >= least
}

/** The cells of a row; above a blank one stands the head of its column where heads have two levels. */
export function headsIn(row: number, grid: TableGrid): readonly GridCell[] {
  return headsByRow(grid)[row] ?? []
}

/** Every part of a form looks through every row. */
const headsByRow = oncePer((grid: TableGrid) => grid.rows.map((_, row) => findHeads(row, grid)))

function findHeads(row: number, grid: TableGrid): readonly GridCell[] {
  const cells = grid.crossing(row)
  if (row === 0 || !cells.some(({ isBlank }) => isBlank)) return cells
  return cells.map((cell) => {
    const above = cell.isBlank ? grid.at(row - 1, cell.column) : null
    return above && above.column === cell.column && above.columnSpan === cell.columnSpan ? above : cell
  })
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
