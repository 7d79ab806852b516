import type { Draft } from '@mingxiao/drafts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import type { CellTable } from '../../store/tables.ts'
import type { JudgedCells } from './judge-draft.ts'
import { judgingThreads } from './package-threads.ts'

/** Completes and judges a package as its cells stand, in another thread: whoever saves a cell does not wait for others' findings. */
export function judgeCells(
  pack: FoundPackage,
  rows: ReadonlyMap<string, Pick<CellTable, 'value'>>,
): Promise<JudgedCells> {
  return judgingThreads.judge({
    head: { edition: pack.edition as Draft['edition'], year: pack.year, unit: pack.organisation_name },
    cells: new Map([...rows].map(([address, { value }]) => [address, value])),
  })
}
