import { type Entry, joinLabels, type Place, readEntry } from '@mingxiao/core'
import type { FormCell } from './form-cell.ts'

/** What the cell would say if it read like that. */
export function cellEntry(cell: FormCell, quote: string): Entry<unknown> {
  return readEntry(cell.field, cellPlace(cell, quote))
}

/** Its place, with the label that the form’s words make. */
export function cellPlace({ table, address, lineLabel, columnLabel }: FormCell, quote: string): Place {
  const label = joinLabels(lineLabel, columnLabel)
  const nowhere = { table: null, row: null, column: null }
  return { attachment: table.no, label, quote, ...nowhere, origin: { format: 'form', path: address } }
}
