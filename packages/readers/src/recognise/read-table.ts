import {
  type Entry,
  type Filling,
  fillTable,
  isMoneyUnit,
  noSpots,
  type Part,
  type PartSpots,
  type Place,
  plainText,
  readEntry,
  type Spot,
  squeezed,
  type TableForm,
  type TableFrame,
  text,
  type ValuesOf,
  withShape,
  withYear,
} from '@mingxiao/core'
import type { TableAttachment } from './attachment.ts'
import { findHeaders, type PartHeaders } from './find-header.ts'
import { singleLabels } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import { isUnknownLayout } from './match-heads.ts'
import { readFieldsPart } from './read-fields-part.ts'
import { readGridPart } from './read-grid-part.ts'
import { type Line, readLinesPart } from './read-lines-part.ts'
import { readMoneyUnit } from './read-money-unit.ts'
import { readRowsPart } from './read-rows-part.ts'
import { Reading } from './reading.ts'
import { spotOf } from './table-grid.ts'

/** Reads a table attachment by the form it was filled in: its values in the given shape, and everything around them. */
export function readTable<S extends TableForm>(
  shape: S,
  found: TableAttachment,
  no: string,
  year: number,
): TableFrame & ValuesOf<S> {
  const { form, grid, above, below } = found
  const reading = new Reading(grid)
  const headers = findHeaders(form, grid)
  const parts = readParts(form.parts, headers, reading, above)
  const lines = readSignOff(form, below, reading)
  const spots = { ...parts, ...lines.spots }
  const place = placeOf(no, form.title, wholeOf(found))
  const filling: Filling = { attachment: no, year, place }
  const title = above.findLast((line) => /表(?:\([^()]*\))?$/.test(plainText(line.text)))
  const entry = (label: string, spot: Spot): Entry<string> => readEntry(text(label), placeOf(no, label, spot))
  // Of an unknown layout a notice says which heads were not understood; what stands under them is not out of place.
  const leftOver = isUnknownLayout(form) ? [] : reading.leftOver()
  const strays = [...leftOver.map((cell) => reading.take(cell)), ...hiddenSpots(found)]
  const frame: TableFrame = {
    no,
    kind: form.id,
    edition: form.edition,
    title: entry('标题', title?.spot ?? { ...wholeOf(found), quote: '' }),
    place,
    moneyUnit: moneyUnitOf(readMoneyUnit(form, grid, headers, above) ?? { ...wholeOf(found), quote: '' }, no),
    labels: reading.labels.map(({ official, spot }) => {
      const label = withYear(official, year)
      return { official: label, printed: entry(label, spot) }
    }),
    strays: strays.map((spot) => entry(`无栏目的内容“${squeezed(spot.quote)}”`, spot)),
    notes: below.filter((line) => !lines.used.has(line)).map(({ spot }) => entry('备注', spot)),
  }
  return { ...frame, ...fillTable(withShape(form, shape), spots, filling) }
}

/** Grids and lists first: what they take, single cells can no longer be mistaken for. */
function readParts(
  parts: Readonly<Record<string, Part>>,
  headers: ReadonlyMap<string, PartHeaders>,
  reading: Reading,
  above: readonly Line[],
): Record<string, PartSpots> {
  const spots: Record<string, PartSpots> = {}
  const around = { above, singles: singleLabels(parts) }
  for (const [key, part] of Object.entries(parts)) {
    if (part.kind === 'fields') continue
    const found = headers.get(key)
    if (found && part.kind === 'rows') spots[key] = readRowsPart(part, found, reading, around)
    else spots[key] = found?.main && part.kind === 'grid' ? readGridPart(part, found.main, reading) : noSpots(part)
  }
  for (const [key, part] of Object.entries(parts)) {
    if (part.kind === 'fields' && part.at !== 'line') spots[key] = readFieldsPart(part, reading)
  }
  return spots
}

/** Label：value pairs under the table; where they were put into cells of its last rows, those cells are taken. */
function readSignOff(form: TableForm, below: readonly Line[], reading: Reading) {
  const cells = new Map(reading.leftOver().map((cell) => [lineOf(reading, cell), cell]))
  const used = new Set<Line>()
  const spots: Record<string, PartSpots> = {}
  for (const [key, part] of Object.entries(form.parts)) {
    if (part.kind !== 'fields' || part.at !== 'line') continue
    const read = readLinesPart(part, [...below, ...cells.keys()])
    spots[key] = read.spots
    for (const line of read.used) used.add(line)
  }
  for (const [line, cell] of cells) if (used.has(line)) reading.take(cell)
  return { spots, used }
}

function lineOf(reading: Reading, cell: GridCell): Line {
  return { text: cell.cell.text, spot: spotOf(reading.grid, cell) }
}

function hiddenSpots({ grid }: TableAttachment): readonly Spot[] {
  return grid.rows.flat().flatMap(({ cell: { hidden } }) =>
    hidden.map((found) => ({
      quote: found.text,
      table: grid.number,
      row: found.row + 1,
      column: found.column + 1,
      origin: found.origin,
    })),
  )
}

function wholeOf({ grid }: TableAttachment): Spot {
  return { quote: '', table: grid.number, row: null, column: null, origin: grid.table.origin }
}

function placeOf(attachment: string, label: string, spot: Spot): Place {
  return { attachment, label, ...spot }
}

function moneyUnitOf(spot: Spot, no: string): TableFrame['moneyUnit'] {
  const place = placeOf(no, '金额单位', spot)
  if (isMoneyUnit(spot.quote)) return { state: 'value', value: spot.quote, place }
  return { state: 'blank', value: null, place }
}
