import { type Field, type Fields, type FieldsSpots, oncePer, plainText, type Spot } from '@mingxiao/core'
import { fieldLabels } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import { labelKey } from './label-key.ts'
import type { Reading } from './reading.ts'
import type { TableGrid } from './table-grid.ts'

/** Reads single cells: the value stands in the cell to the right of its label, or after the label in the same cell. */
export function readFieldsPart(part: Fields, reading: Reading): FieldsSpots {
  for (const head of headsOf(part, reading.grid)) {
    if (!reading.isUsed(head)) reading.takeLabel(head, part.head ?? '')
  }
  return { kind: 'fields', cells: part.at === 'inline' ? readInline(part, reading) : readBeside(part, reading) }
}

/** The cells that label a part as a block. */
export function headsOf({ head = '' }: Fields, grid: TableGrid): readonly GridCell[] {
  const key = labelKey(head)
  return key === '' ? [] : grid.rows.flat().filter((cell) => cell.key === key)
}

function readBeside(part: Fields, reading: Reading): Record<string, Spot> {
  const labels = fieldLabels(part.fields)
  const cells: Record<string, Spot> = {}
  for (const cell of reading.grid.rows.flat()) {
    const match = reading.isUsed(cell) ? undefined : labels.match(cell.key).find(({ key }) => !(key in cells))
    if (!match) continue
    const value = reading.grid.at(cell.row, cell.column + cell.columnSpan)
    if (!value || reading.isUsed(value)) continue
    reading.takeLabel(cell, match.official)
    cells[match.key] = reading.take(value)
  }
  return cells
}

function readInline(part: Fields, reading: Reading): Record<string, Spot> {
  const cells: Record<string, Spot> = {}
  for (const cell of reading.grid.rows.flat()) {
    if (cell.isBlank || reading.isUsed(cell)) continue
    const found = findInline(part, cell, cells)
    if (!found) continue
    reading.takeLabel(cell, found.official)
    cells[found.key] = reading.take(cell, found.quote)
  }
  return cells
}

const keysOf = oncePer(({ label, alsoCalled }: Field<unknown>) => [label, ...alsoCalled].map(labelKey))

/** “其中：基本支出1030930.18” is the field 基本支出 with the text 1030930.18. */
function findInline(part: Fields, cell: GridCell, taken: Readonly<Record<string, Spot>>) {
  const text = plainText(cell.cell.text).replace(/^其中:?/, '')
  for (const [key, field] of Object.entries(part.fields)) {
    if (key in taken) continue
    for (const label of keysOf(field)) {
      if (!text.startsWith(label)) continue
      const rest = text.slice(label.length)
      if (/^(?:拨款|支出)?(?:\([^)]*\))?(?::|[-\d(]|$)/.test(rest)) {
        return { key, official: field.label, quote: rest.replace(/^[^:\d-]*:?/, '') }
      }
    }
  }
  return null
}
