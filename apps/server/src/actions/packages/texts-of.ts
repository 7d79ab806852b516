import type { CellTable } from '../../store/tables.ts'
import type { CellTexts } from '../scope/record.ts'

export type NewText = Pick<CellTable, 'address' | 'value'>

/** What stood in cells that change, and what will, as the trail says it. */
export function textsOf(
  cells: ReadonlyMap<string, CellTable>,
  changed: readonly NewText[],
): { readonly before: CellTexts; readonly after: CellTexts } {
  return {
    before: { cells: Object.fromEntries(changed.map(({ address }) => [address, cells.get(address)?.value ?? null])) },
    after: { cells: Object.fromEntries(changed.map(({ address, value }) => [address, value])) },
  }
}
