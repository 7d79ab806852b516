import {
  columnsOf,
  type Entry,
  type FieldSet,
  type MoneyUnit,
  type Part,
  squeezed,
  type TableForm,
} from '@mingxiao/core'
import { bindEntry } from './bind-entry.ts'
import { type Bound, type BoundList, boundList } from './bound.ts'
import { type BoundValue, wordsValue } from './bound-value.ts'

/** The cells of a table under the names of its form: part.row.column, as in their addresses; rows without keys as lists. */
export function bindTable(
  form: TableForm,
  table: Readonly<Record<string, unknown>>,
  moneyUnit: MoneyUnit,
): Readonly<Record<string, Bound>> {
  const parts = Object.entries(form.parts).map(([key, part]) => [key, bindPart(part, table[key], moneyUnit)])
  return Object.fromEntries(parts)
}

type EntrySet = Readonly<Record<string, Entry<unknown>>>

function bindPart(part: Part, values: unknown, moneyUnit: MoneyUnit): Bound {
  if (part.kind === 'fields') return bindCells(part.fields, values as EntrySet, moneyUnit)
  if (part.kind === 'rows') {
    const { rows, total } = values as { readonly rows: readonly EntrySet[]; readonly total: EntrySet }
    const columns = columnsOf(part)
    return boundList(
      rows.map((entries) => bindCells(columns, entries, moneyUnit)),
      { total: bindCells(columns, total, moneyUnit) },
    )
  }
  const lines = values as Readonly<Record<string, EntrySet | readonly EntrySet[]>>
  const rows = Object.keys(part.rows).map((row) => [row, bindCells(part.columns, lines[row] as EntrySet, moneyUnit)])
  const open = part.open ? [[part.open.name, bindOpenRows(part.columns, lines[part.open.name], moneyUnit)]] : []
  return Object.fromEntries([...rows, ...open])
}

function bindOpenRows(
  columns: FieldSet,
  lines: EntrySet | readonly EntrySet[] | undefined,
  moneyUnit: MoneyUnit,
): BoundList {
  return boundList(
    (lines as readonly EntrySet[]).map((entries) => ({
      name: nameOf(entries),
      ...bindCells(columns, entries, moneyUnit),
    })),
  )
}

/** What a row without a fixed label is called, without the number before it. */
function nameOf(entries: EntrySet): BoundValue {
  const text = squeezed(entries['rowLabel']?.place.quote ?? '').replace(/^\d{1,2}[、.．]\s*/, '')
  return wordsValue(text, text === '')
}

function bindCells(columns: FieldSet, entries: EntrySet, moneyUnit: MoneyUnit): Readonly<Record<string, BoundValue>> {
  const bound = Object.entries(columns).flatMap(([key, field]) => {
    const entry = entries[key]
    return entry ? [[key, bindEntry(field, entry, moneyUnit)]] : []
  })
  return Object.fromEntries(bound)
}
