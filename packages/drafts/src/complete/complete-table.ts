import {
  type Entry,
  type Filling,
  fillTable,
  type Place,
  readEntry,
  type TableForm,
  type TableFrame,
  text,
  type ValuesOf,
  withShape,
} from '@mingxiao/core'
import type { ComputedCell } from './compute-cells.ts'
import { spotAt, spotsOfTable } from './fill-spots.ts'
import type { NumberedTable } from './numbered-table.ts'

/** The filled form of a table, in the shape that rules and screens see. */
export function completeTable<S extends TableForm>(
  shape: S,
  table: NumberedTable,
  cells: ReadonlyMap<string, ComputedCell>,
): TableFrame & ValuesOf<S> {
  const { no, form, year } = table
  const place = placeAt(no, '', form.title, '')
  const filling: Filling = { attachment: no, year, place }
  const values = fillTable(withShape(form, shape), spotsOfTable(table, cells), filling)
  const title: Entry<string> = readEntry(text('标题'), placeAt(no, 'title', '标题', `${year}年度${form.title}`))
  const moneyUnit = {
    state: 'value',
    value: table.unit,
    place: placeAt(no, 'moneyUnit', '金额单位', table.unit),
  } as const
  const frame = { no, kind: form.id, edition: form.edition, title, place, moneyUnit }
  return { ...frame, labels: [], strays: [], notes: [], ...values }
}

function placeAt(no: string, path: string, label: string, quote: string): Place {
  return { attachment: no, label, ...spotAt(`${no}/${path}`, quote) }
}
