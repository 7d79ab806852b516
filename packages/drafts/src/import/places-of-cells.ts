import type { Entry, Package, Place } from '@mingxiao/core'
import { cellsOfDraft } from '../cells/cells-of-draft.ts'
import { importPackage } from './import-package.ts'

/** Where in its file a cell of an import was read. */
export interface CellPlace {
  readonly address: string
  readonly place: Place
  /** How the text was taken: as a value, or as something that is none. */
  readonly state: Entry<unknown>['state']
}

/**
 * The place in the file of every cell that `importPackage` fills, computed ones too, which it leaves out. Each text is sent
 * through the import under a mark of its own, so that no second walk has to know how forms become cells.
 */
export function placesOfCells(pack: Package): readonly CellPlace[] {
  const entries: Entry<unknown>[] = []
  const marked = markEntries(pack, '', entries) as Package
  const cells = cellsOfDraft(importPackage(marked).draft)
  return [...cells].flatMap(([address, value]): readonly CellPlace[] => {
    const [, at] = /^⟦(\d+)⟧$/.exec(value) ?? []
    const entry = at === undefined ? undefined : entries[Number(at)]
    return entry ? [{ address, place: entry.place, state: entry.state }] : []
  })
}

function markEntries(value: unknown, key: string, entries: Entry<unknown>[]): unknown {
  if (Array.isArray(value)) return value.map((inner) => markEntries(inner, key, entries))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  if (isEntry(value)) return markEntry(value, key, entries)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, markEntries(inner, name, entries)]))
}

function markEntry(entry: Entry<unknown>, key: string, entries: Entry<unknown>[]): Entry<unknown> {
  const { quote } = entry.place
  // Blank cells are none, and a row whose label holds no word is left out: neither may be given one.
  if (quote.trim() === '' || (key === 'rowLabel' && !/\p{L}/u.test(quote))) return entry
  entries.push(entry)
  return { ...entry, place: { ...entry.place, quote: `⟦${entries.length - 1}⟧` } }
}

function isEntry(value: object): value is Entry<unknown> {
  return 'state' in value && 'place' in value
}
