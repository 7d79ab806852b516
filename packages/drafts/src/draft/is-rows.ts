import type { DraftCells, DraftGrid, DraftPart, DraftRows } from './draft.ts'

/** Rows one after the other. */
export function isRows(given: DraftPart): given is DraftRows {
  return Array.isArray(given['rows' as keyof DraftPart])
}

/** Rows by key. */
export function isGrid(given: DraftPart): given is DraftGrid {
  const rows: unknown = given['rows' as keyof DraftPart]
  return typeof rows === 'object' && !Array.isArray(rows)
}

/** Single cells. */
export function isCells(given: DraftPart): given is DraftCells {
  return !isRows(given) && !isGrid(given)
}
