import type { RoleGrantTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** A grant with whose it is. */
export interface GrantRow extends RoleGrantTable {
  readonly name: string
  readonly display_name: string
}

/** Who may do what in a region, without what was revoked. */
export function grantsIn(work: Work, regionId: number): Promise<readonly GrantRow[]> {
  return work
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account_id')
    .selectAll('role_grant')
    .select(['account.name', 'account.display_name'])
    .where('role_grant.region_id', '=', regionId)
    .where('role_grant.revoked_at', 'is', null)
    .orderBy('role_grant.id')
    .execute()
}

export async function addGrant(work: Work, row: RoleGrantTable): Promise<void> {
  await work.insertInto('role_grant').values(row).execute()
}

/** Ends a grant; undefined if there is none, or it ended before. */
export function revokeGrant(work: Work, regionId: number, id: string, at: Date): Promise<RoleGrantTable | undefined> {
  return work
    .updateTable('role_grant')
    .set({ revoked_at: at })
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Whether an account has, or had, a role in the region. */
export async function hasWorkedIn(work: Work, regionId: number, accountId: string): Promise<boolean> {
  const grant = await work
    .selectFrom('role_grant')
    .select('id')
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return grant !== undefined
}
