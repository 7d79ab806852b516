import type { Actor } from '../../auth/actor.ts'
import { putCells } from '../../store/packages/cells.ts'
import { changePackage } from '../../store/packages/change-package.ts'
import { takePart } from '../../store/packages/parts-of.ts'
import type { CellTable, PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { record } from '../scope/record.ts'
import { type NewText, textsOf } from './texts-of.ts'

/** New texts of cells, beside all that the package has. */
export interface CellWriting {
  readonly cells: ReadonlyMap<string, CellTable>
  readonly changed: readonly NewText[]
  /** What the trail calls it. */
  readonly said: { readonly action: 'import-package'; readonly fileHash: string; readonly fileName: string }
}

export interface WrittenCells {
  readonly revision: string
  readonly cells: ReadonlyMap<string, CellTable>
}

/** Writes cells under the package's next revision; whoever does has filled in the package. */
export async function writeCells(
  work: Work,
  actor: Actor,
  pack: PackageTable,
  { cells, changed, said }: CellWriting,
): Promise<WrittenCells> {
  if (changed.length === 0) return { revision: pack.revision, cells }
  const revision = String(BigInt(pack.revision) + 1n)
  const { region_id, id: package_id, organisation_id } = pack
  const row = { region_id, package_id, organisation_id, revision, changed_by: actor.accountId, changed_at: actor.at }
  const rows = changed.map(({ address, value }): CellTable => ({ ...row, address, value }))
  await putCells(work, rows)
  await changePackage(work, pack, { revision, updated_at: actor.at })
  await takePart(work, pack, { account_id: actor.accountId, part: 'filled', since: actor.at })
  const { before, after } = textsOf(cells, changed)
  const { action, ...file } = said
  await record(work, actor, pack, { action, before, after: { ...after, ...file } })
  return { revision, cells: new Map([...cells, ...rows.map((cell) => [cell.address, cell] as const)]) }
}
