import { type Entry, type Figure, type Notice, type Place, readEntry, roundingOf } from '@mingxiao/core'
import { type ComputedCell, computeCells } from '../complete/compute-cells.ts'
import type { FormCell } from '../complete/form-cell.ts'
import { type NumberedTable, numberTables } from '../complete/numbered-table.ts'
import type { Draft, DraftCells, DraftPart, DraftTable } from '../draft/draft.ts'
import { isGrid, isRows } from '../draft/is-rows.ts'
import type { DraftNoticeCode } from '../notices.ts'

/** The draft without the cells that their formulas make as they were printed, with a notice on each that they make otherwise. */
export function dropDerived(draft: Draft): { readonly draft: Draft; readonly notices: readonly Notice[] } {
  const tables = numberTables(draft)
  const cells = [...computeCells(draft, tables).values()]
  const computed = cells.filter(({ cell, answer }) => answer !== null && cell.typed !== undefined)
  const dropped = new Set(computed.filter(agrees).map(({ cell }) => cell.address))
  return {
    draft: { ...draft, tables: tables.map((table) => without(table, dropped)) },
    notices: computed.filter((one) => !agrees(one)).map(noticeOf),
  }
}

/** The printed figure is the computed one, an amount or a rate at the decimals it shows: 3 points are not 2.99. */
function agrees({ cell, text = '' }: ComputedCell): boolean {
  const [printed, made] = [entryOf(cell, cell.typed ?? ''), entryOf(cell, text)]
  if (printed.state !== made.state) return false
  if (!printed.value || !made.value) return true
  const { amount, decimals } = printed.value
  if (cell.field.kind === 'score') return amount.equals(made.value.amount)
  const { digits, mode } = roundingOf(cell.table.year)
  return amount.equals(
    made.value.amount.round({ digits: Math.min(decimals, Math.max(digits, made.value.decimals)), mode }),
  )
}

function entryOf(cell: FormCell, quote: string): Entry<Figure> {
  return readEntry(cell.field, placeOf(cell, quote)) as Entry<Figure>
}

function placeOf({ table, address, lineLabel, columnLabel }: FormCell, quote: string): Place {
  const label = lineLabel === '' ? columnLabel : `${lineLabel}·${columnLabel}`
  return {
    attachment: table.no,
    label,
    quote,
    table: null,
    row: null,
    column: null,
    origin: { format: 'form', path: address },
  }
}

function noticeOf({ cell, text = '', answer }: ComputedCell): Notice {
  const { label, origin } = placeOf(cell, '')
  const words = { attachment: cell.table.no, cell: label, formula: answer?.words ?? '' }
  const code: DraftNoticeCode = 'derived-differs'
  return { code, data: { ...words, printed: cell.typed ?? '', computed: text }, origin }
}

function without({ no, table }: NumberedTable, dropped: ReadonlySet<string>): DraftTable {
  const kept = (cells: DraftCells, line: string): DraftCells => {
    return Object.fromEntries(Object.entries(cells).filter(([column]) => !dropped.has(`${no}/${line}.${column}`)))
  }
  const parts = Object.entries(table.parts).map(([key, part]) => [key, partWithout(part, key, kept)])
  return { ...table, parts: Object.fromEntries(parts) }
}

function partWithout(part: DraftPart, key: string, kept: (cells: DraftCells, line: string) => DraftCells): DraftPart {
  if (isRows(part)) {
    const total = kept(part.total ?? {}, `${key}.total`)
    const rows = part.rows.map((cells, at) => kept(cells, `${key}.${at + 1}`))
    return { rows, ...(Object.keys(total).length > 0 ? { total } : {}) }
  }
  if (!isGrid(part)) return kept(part as DraftCells, key)
  const rows = Object.entries(part.rows)
    .map(([row, cells]) => [row, kept(cells, `${key}.${row}`)] as const)
    .filter(([, cells]) => Object.keys(cells).length > 0)
  // Rows without a fixed label hold what people know; nothing in them is computed.
  return { ...part, rows: Object.fromEntries(rows) }
}
