import type { PackageContent } from '@mingxiao/contract'
import type { PackageKey } from '../../api/export-address.ts'
import type { SyncState } from './sync-state.ts'
import { readUnsentCells } from './unsent-cells.ts'

/** The server's cells; what was typed before the page was left meets them at the revision it was typed over. */
export function knownCells(key: PackageKey, { cells }: PackageContent): SyncState['known'] {
  const known = new Map(cells.map(({ address, value, revision }) => [address, { value, revision }]))
  for (const { address, revision } of readUnsentCells(key)) {
    known.set(address, { value: known.get(address)?.value ?? '', revision })
  }
  return known
}
