import { readList } from '@mingxiao/drafts'
import { rowOf } from './row-of.ts'

/** The cells of the rows below that are printed as one cell with this one. */
export function mergedCells(address: string, rowSpan: number, cells: ReadonlyMap<string, string>): readonly string[] {
  const row = rowOf(address)
  if (!row) return []
  const names = readList(cells.get(row.list))
  const at = names.indexOf(row.name)
  return names.slice(at + 1, at + rowSpan).map((name) => `${row.list}.${name}.${row.column}`)
}
