import type { Entry } from '../forms/entry.ts'
import type { Field } from '../forms/field.ts'
import { oncePer } from '../forms/once-per.ts'
import { columnsOf, type FieldSet, fieldsOf, type Grid, type Part } from '../forms/part.ts'
import { squeezed } from '../forms/squeezed.ts'
import { formOf } from './form-of.ts'
import type { BaseData, Evaluation, GoalTable, Package } from './package.ts'
import { withYear } from './with-year.ts'

/** A row of a table as its form lays it out; single cells of one part are a line of their own. */
export interface TableLine {
  /** Key of the part in the form, and of the row in it: the name of their list for rows that have no key of their own. */
  readonly part: string
  readonly row: string
  /** What the form or, for rows without a fixed label, the package calls it; '' where it has no name. */
  readonly label: string
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly key: string
  readonly field: Field<unknown>
  /** The column's head with its years. */
  readonly label: string
  readonly entry: Entry<unknown>
}

/** All lines of a table in the order of its form, so that a rule can look at every cell without naming any. */
export function linesOf(pack: Package, table: BaseData | Evaluation | GoalTable): readonly TableLine[] {
  return linesIn(table)(pack.year)
}

const linesIn = oncePer((table: BaseData | Evaluation | GoalTable) => {
  const byYear = new Map<number, readonly TableLine[]>()
  return (year: number) => {
    const known = byYear.get(year)
    if (known) return known
    const form = formOf(table)
    const values = table as unknown as Readonly<Record<string, unknown>>
    const lines = Object.entries(form.parts).flatMap(([key, part]) => linesOfPart(key, part, values[key], year))
    byYear.set(year, lines)
    return lines
  }
})

type EntrySet = Readonly<Record<string, Entry<unknown>>>

function linesOfPart(key: string, part: Part, values: unknown, year: number): readonly TableLine[] {
  const lineOf = (row: string, label: string, columns: FieldSet, entries: EntrySet): TableLine => ({
    part: key,
    row,
    label,
    cells: cellsOf(columns, entries, year),
  })
  if (part.kind === 'fields') return [lineOf('', '', part.fields, values as EntrySet)]
  if (part.kind === 'rows') {
    const { rows, total } = values as { rows: readonly EntrySet[]; total: EntrySet }
    const columns = columnsOf(part)
    return [
      ...rows.map((entries) => lineOf('rows', nameOfRow(columns, entries), columns, entries)),
      lineOf('total', part.total.label, columns, total),
    ]
  }
  return gridLines(part, values as Readonly<Record<string, EntrySet | readonly EntrySet[]>>).map(
    ({ row, label, entries }) => lineOf(row, label, part.columns, entries),
  )
}

interface GridLine {
  readonly row: string
  readonly label: string
  readonly entries: EntrySet
}

/** Open rows follow the row they stand under. */
function gridLines(part: Grid, values: Readonly<Record<string, EntrySet | readonly EntrySet[]>>): readonly GridLine[] {
  return Object.entries(part.rows).flatMap(([row, { label }]): readonly GridLine[] => {
    const known = { row, label, entries: values[row] as EntrySet }
    const { open } = part
    if (open?.under !== row) return [known]
    const lines = values[open.name] as readonly EntrySet[]
    return [known, ...lines.map((entries) => ({ row: open.name, label: printedLabel(entries), entries }))]
  })
}

function printedLabel(entries: EntrySet): string {
  return squeezed(entries['rowLabel']?.place.quote ?? '')
}

/** An indicator row is called by the narrowest of its names. */
function nameOfRow(columns: FieldSet, entries: EntrySet): string {
  for (const key of levelsIn(columns)) {
    const name = squeezed(entries[key]?.place.quote ?? '')
    if (name !== '') return name
  }
  return ''
}

/** The columns that name an indicator, the narrowest first. */
const levelsIn = oncePer((columns: FieldSet) =>
  Object.keys(columns)
    .filter((key) => key.startsWith('level'))
    .toReversed(),
)

function cellsOf(columns: FieldSet, entries: EntrySet, year: number): readonly TableCell[] {
  const cells: TableCell[] = []
  for (const [key, field] of fieldsOf(columns)) {
    const entry = entries[key]
    if (entry) cells.push({ key, field, label: withYear(field.label, year), entry })
  }
  return cells
}
