import type { Entry, Filled } from '../forms/entry.ts'
import type { Field } from '../forms/field.ts'
import type { Figure } from '../forms/figure.ts'
import type { FieldSet, Part } from '../forms/part.ts'
import { formOf } from './form-of.ts'
import type { TableFrame } from './package.ts'

/** The filled money cells of a table that depend on the table's unit: neither the cell nor its label prints one. */
export function moneyCellsOf(table: TableFrame): readonly Filled<Figure>[] {
  const form = formOf(table)
  const values = table as unknown as Readonly<Record<string, PartValues>>
  return Object.entries(form.parts).flatMap(([key, part]) => cellsOf(part, values[key]))
}

type Line = Readonly<Record<string, Entry<unknown>>>
type PartValues = Line | Readonly<Record<string, Line | readonly Line[]>> | undefined

/** Rows of indicators print a unit in every cell; their columns are no money. */
function cellsOf(part: Part, values: PartValues): readonly Filled<Figure>[] {
  if (!values || part.kind === 'rows') return []
  if (part.kind === 'fields') return moneyIn(part.fields, values as Line)
  return Object.values(values as Readonly<Record<string, Line | readonly Line[]>>)
    .flat()
    .flatMap((line) => moneyIn(part.columns, line))
}

function moneyIn(fields: FieldSet, line: Line): readonly Filled<Figure>[] {
  return Object.entries(fields)
    .filter(([, field]) => needsUnit(field))
    .map(([key]) => line[key] as Entry<Figure>)
    .filter((entry) => entry.state === 'value')
    .filter(({ value }) => value.unit === '')
}

function needsUnit({ kind, label }: Field<unknown>): boolean {
  return kind === 'money' && !label.includes('元）')
}
