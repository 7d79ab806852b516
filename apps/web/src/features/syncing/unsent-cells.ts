import type { PackageKey } from '../../api/export-address.ts'
import type { CellEdit } from './sync-state.ts'

/** What was typed and did not reach the server yet, kept in the browser through a reload. */
export function keepUnsentCells(key: PackageKey, edits: readonly CellEdit[]): boolean {
  try {
    if (edits.length === 0) localStorage.removeItem(nameOf(key))
    else localStorage.setItem(nameOf(key), JSON.stringify(edits))
    return true
  } catch {
    return false
  }
}

export function readUnsentCells(key: PackageKey): readonly CellEdit[] {
  const text = localStorage.getItem(nameOf(key))
  return text === null ? [] : JSON.parse(text)
}

function nameOf({ packageId }: PackageKey): string {
  return `mingxiao.unsent.${packageId}`
}
