import type { TableForm } from '../forms/define-form.ts'
import type { Entry, Place } from '../forms/entry.ts'
import { absentEntry, readEntry, text } from '../forms/field.ts'
import { type FieldSet, type Fields, fieldsOf, type Grid, type Part, type Rows } from '../forms/part.ts'
import { squeezed } from '../forms/squeezed.ts'
import type { ValuesOf } from '../forms/values-of.ts'
import { joinLabels } from './join-labels.ts'
import { quotedName } from './quoted-name.ts'
import type { FieldsSpots, GridSpots, LineSpots, PartSpots, RowsSpots, Spot, SpotSet } from './spot.ts'
import { withYear } from './with-year.ts'

/** Which attachment is being filled: its number, the evaluation year, and the place of the whole. */
export interface Filling {
  readonly attachment: string
  readonly year: number
  readonly place: Place
}

/**
 * Makes the values of a table form from the spots found for its parts. This is the one way from text to entries,
 * whether the text came from a file, a screen or a test.
 */
export function fillTable<F extends TableForm>(
  form: F,
  spots: Readonly<Record<string, PartSpots>>,
  filling: Filling,
): ValuesOf<F> {
  const values = Object.entries(form.parts).map(([key, part]) => [key, fillPart(part, spots[key], filling)])
  return Object.fromEntries(values) as ValuesOf<F>
}

type EntrySet = Readonly<Record<string, Entry<unknown>>>

function fillPart(part: Part, spots: PartSpots | undefined, filling: Filling): unknown {
  if (spots && spots.kind !== part.kind) throw new Error(`spots of a ${spots.kind} given for a ${part.kind}`)
  if (part.kind === 'fields') return fillFields(part, spots as FieldsSpots | undefined, filling)
  if (part.kind === 'grid') return fillGrid(part, spots as GridSpots | undefined, filling)
  return fillRows(part, spots as RowsSpots | undefined, filling)
}

function fillFields(part: Fields, spots: FieldsSpots | undefined, filling: Filling): EntrySet {
  return fillCells(part.fields, spots?.cells ?? {}, '', filling)
}

function fillGrid(part: Grid, spots: GridSpots | undefined, filling: Filling): unknown {
  const values: Record<string, unknown> = {}
  for (const [key, { label }] of Object.entries(part.rows)) {
    values[key] = fillLine(part.columns, spots?.rows[key], label, filling)
  }
  if (part.open) {
    const lines = spots?.open ?? []
    values[part.open.name] = lines.map((line) => fillLine(part.columns, line, quotedName(line.label?.quote), filling))
  }
  return values
}

function fillRows(part: Rows, spots: RowsSpots | undefined, filling: Filling): unknown {
  return {
    rows: (spots?.rows ?? []).map((cells) => fillCells(part.columns, cells, rowName(cells), filling)),
    total: fillLine(part.columns, spots?.total, part.total.label, filling),
    spare: (spots?.spare ?? []).map(({ under, spot }) =>
      readEntry(text(''), placeOf(spot, `“${squeezed(under)}”空行`, filling)),
    ),
  }
}

function fillLine(columns: FieldSet, line: LineSpots | undefined, name: string, filling: Filling): EntrySet {
  const label = withYear(name, filling.year)
  const rowLabel = line?.label ? readEntry(text(''), placeOf(line.label, label, filling)) : absentEntry(filling.place)
  return { rowLabel, ...fillCells(columns, line?.cells ?? {}, label, filling) }
}

function fillCells(columns: FieldSet, cells: SpotSet, name: string, filling: Filling): EntrySet {
  const entries: Record<string, Entry<unknown>> = {}
  for (const [key, field] of fieldsOf(columns)) {
    const spot = cells[key]
    const label = joinLabels(name, withYear(field.label, filling.year))
    entries[key] = spot
      ? readEntry(field, placeOf(spot, label, filling))
      : absentEntry({ ...filling.place, label, quote: '' })
  }
  return entries
}

function placeOf(spot: Spot, label: string, filling: Filling): Place {
  return { attachment: filling.attachment, label, ...spot }
}

/** An indicator row is named by its level-3 indicator, or by the narrowest level that has a name. */
function rowName(cells: SpotSet): string {
  const named = [cells['level3'], cells['level2'], cells['level1']].find((spot) => squeezed(spot?.quote ?? '') !== '')
  return quotedName(named?.quote)
}
