import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../store/connect.ts'
import type { SessionProof } from '../../store/identity/find-admission.ts'
import { saveCells } from '../../store/packages/save-cells.ts'
import type { CellTable } from '../../store/tables.ts'
import { rulesVersion } from '../scope/record.ts'
import type { Scope } from '../scope/scope.ts'
import type { AskedOnce } from './asked-once.ts'
import type { KnownPackage } from './known-packages.ts'
import { type NewText, textsOf } from './texts-of.ts'

/**
 * Writes new texts into a package as it was seen, with their link of the trail, and gives the package as it then stands. Null
 * where it is no longer as it was seen, the request was answered before, or the session does not hold.
 */
export async function saveTexts(
  database: Database,
  { actor, context }: Scope,
  seen: KnownPackage,
  changed: readonly NewText[],
  { once, proof }: { readonly once: AskedOnce | null; readonly proof: SessionProof | null },
): Promise<KnownPackage | null> {
  const { pack, cells, filledBy } = seen
  const { accountId, regionId, at } = actor
  const revision = String(BigInt(pack.revision) + 1n)
  const outcome = await saveCells(database, context, {
    pack,
    changed,
    entry: {
      region_id: regionId,
      at,
      account_id: accountId,
      address: actor.address,
      action: 'edit-cells',
      organisation_id: pack.organisation_id,
      package_id: pack.id,
      ...textsOf(cells, changed),
      rules_version: rulesVersion,
    },
    once: once && { accountId, ...once, answer: JSON.stringify({ outcome: 'saved', revision }) },
    hasFilled: filledBy.has(accountId),
    proof,
  })
  return outcome === 'saved' ? withTexts(seen, actor, changed, revision) : null
}

function withTexts(
  { pack, cells, filledBy }: KnownPackage,
  { accountId, at }: Actor,
  changed: readonly NewText[],
  revision: string,
): KnownPackage {
  const { region_id, id: package_id, organisation_id } = pack
  const row = { region_id, package_id, organisation_id, revision, changed_by: accountId, changed_at: at }
  const written = changed.map(({ address, value }): CellTable => ({ ...row, address, value }))
  return {
    pack: { ...pack, revision, updated_at: at },
    cells: new Map([...cells, ...written.map((cell) => [cell.address, cell] as const)]),
    filledBy: filledBy.has(accountId) ? filledBy : new Set([...filledBy, accountId]),
  }
}
