import {
  columnsOf,
  type Entry,
  type FieldSet,
  type Part,
  squeezed,
  type TableForm,
  type TableFrame,
} from '@mingxiao/core'
import type { DraftCells, DraftPart, DraftTable } from '../draft/draft.ts'
import { isGrid, isRows } from '../draft/is-rows.ts'
import type { Note } from './note.ts'

/** The typed texts of a filled table under the keys of a form. */
export function importTable(
  table: TableFrame,
  form: TableForm,
  moneyUnit: '元' | '万元' | null,
  note: Note,
): DraftTable {
  const values = table as unknown as Readonly<Record<string, unknown>>
  const parts = Object.entries(form.parts).flatMap(([key, part]): readonly [string, DraftPart][] => {
    const filled = partOf(part, values[key])
    return filled && !isEmpty(filled) ? [[key, filled]] : []
  })
  noteLeftOut(table, form, note)
  for (const { place } of table.strays) {
    note('stray-left-out', { attachment: table.no, printed: squeezed(place.quote) }, place.origin)
  }
  const unit = moneyUnit === null || moneyUnit === form.moneyUnit ? {} : { moneyUnit }
  return { form: form.id, ...unit, parts: Object.fromEntries(parts) }
}

function isEmpty(part: DraftPart): boolean {
  if (isRows(part)) return part.rows.length === 0 && !part.total
  return Object.keys(isGrid(part) ? { ...part.rows, ...part.open } : part).length === 0
}

type Line = Readonly<Record<string, Entry<unknown>>>

function partOf(part: Part, values: unknown): DraftPart | null {
  if (values === undefined) return null
  if (part.kind === 'fields') return cellsOf(part.fields, values as Line)
  const columns = columnsOf(part)
  if (part.kind === 'rows') {
    const { rows, total } = values as { readonly rows: readonly Line[]; readonly total: Line }
    const last = cellsOf(columns, total)
    const filled = rows.map((row) => cellsOf(columns, row))
    return { rows: filled, ...(Object.keys(last).length > 0 ? { total: last } : {}) }
  }
  const lines = values as Readonly<Record<string, Line | readonly Line[]>>
  const rows = Object.keys(part.rows).flatMap((key): readonly [string, DraftCells][] => {
    const cells = cellsOf(columns, (lines[key] ?? {}) as Line)
    return Object.keys(cells).length > 0 ? [[key, cells]] : []
  })
  if (!part.open) return { rows: Object.fromEntries(rows) }
  const open = ((lines[part.open.name] ?? []) as readonly Line[])
    .map((line) => ({ label: (line['rowLabel']?.place.quote ?? '').trim(), cells: cellsOf(columns, line) }))
    .filter(({ label, cells }) => !isSpare(label) || Object.keys(cells).length > 0)
  return { rows: Object.fromEntries(rows), ...(open.length > 0 ? { open } : {}) }
}

/** A row that the template leaves for more: “……”. */
function isSpare(label: string): boolean {
  return /^[\d\s.、…·]*$/.test(label)
}

function cellsOf(columns: FieldSet, line: Line): DraftCells {
  const cells = Object.keys(columns).flatMap((column): readonly [string, string][] => {
    const quote = line[column]?.place.quote ?? ''
    const text = column.startsWith('level') ? squeezed(quote) : quote.trim()
    return text === '' ? [] : [[column, text]]
  })
  return Object.fromEntries(cells)
}

/** What the shape that all editions share holds and this form has no cell for. */
function noteLeftOut(table: TableFrame, form: TableForm, note: Note): void {
  if (table.edition === form.edition) return
  for (const [key, values] of Object.entries(table as unknown as Readonly<Record<string, unknown>>)) {
    const part = form.parts[key]
    for (const [column, entry] of entriesIn(values)) {
      const known = part && (part.kind === 'fields' ? column in part.fields : column in columnsOf(part))
      if (known || frameKeys.includes(key)) continue
      const { label, quote, origin } = entry.place
      note('cell-left-out', { attachment: table.no, cell: label, printed: squeezed(quote) }, origin)
    }
  }
}

const frameKeys: readonly string[] = ['title', 'place', 'moneyUnit', 'labels', 'strays', 'notes']

/** The filled entries anywhere inside, each with the key it stands under. */
function entriesIn(values: unknown): readonly (readonly [string, Entry<unknown>])[] {
  if (typeof values !== 'object' || values === null) return []
  return Object.entries(values).flatMap(([key, value]): readonly (readonly [string, Entry<unknown>])[] => {
    if (!isEntry(value)) return entriesIn(value)
    return key !== 'rowLabel' && value.place.quote.trim() !== '' ? [[key, value]] : []
  })
}

function isEntry(value: unknown): value is Entry<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && 'place' in value
}
