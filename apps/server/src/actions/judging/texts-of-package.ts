import type { Draft } from '@mingxiao/drafts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import type { CellTable } from '../../store/tables.ts'
import type { JudgingJob } from './judge-draft.ts'

type Head = Pick<FoundPackage, 'edition' | 'year' | 'organisation_name'>
type Rows = ReadonlyMap<string, Pick<CellTable, 'value'>>

/** A package as it is put together from: its head, and the texts of its cells by their address. */
export function textsOfPackage(
  { edition, year, organisation_name: unit }: Head,
  rows: Rows,
): Pick<JudgingJob, 'head' | 'cells'> {
  return {
    head: { edition: edition as Draft['edition'], year, unit },
    cells: new Map([...rows].map(([address, { value }]) => [address, value])),
  }
}
