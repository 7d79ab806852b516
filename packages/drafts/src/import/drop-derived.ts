import type { Notice } from '@mingxiao/core'
import { computeCells } from '../complete/compute-cells.ts'
import { type NumberedTable, numberTables } from '../complete/numbered-table.ts'
import { agreesWithTyped, isTypedToo, overriddenNotice } from '../complete/overridden-cells.ts'
import type { Draft, DraftCells, DraftPart, DraftTable } from '../draft/draft.ts'
import { isGrid, isRows } from '../draft/is-rows.ts'

/** The draft without the cells that their formulas make as they were printed, with a notice on each that they make otherwise. */
export function dropDerived(draft: Draft): { readonly draft: Draft; readonly notices: readonly Notice[] } {
  const tables = numberTables(draft)
  const computed = [...computeCells(draft, tables).values()].filter(isTypedToo)
  const dropped = new Set(computed.filter(agreesWithTyped).map(({ cell }) => cell.address))
  return {
    draft: { ...draft, tables: tables.map((table) => without(table, dropped)) },
    notices: computed.filter((one) => !agreesWithTyped(one)).map(overriddenNotice),
  }
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
