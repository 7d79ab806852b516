import type { Role } from '../../workflow/role.ts'
import type { Work } from '../with-context.ts'

/** The accounts that work at an organisation in one of these roles. */
export async function peopleAt(
  work: Work,
  { regionId, organisationId }: { readonly regionId: number; readonly organisationId: string },
  roles: readonly Role[],
): Promise<readonly string[]> {
  const rows = await work
    .selectFrom('role_grant')
    .select('account_id')
    .distinct()
    .where('region_id', '=', regionId)
    .where('organisation_id', '=', organisationId)
    .where('role', 'in', [...roles])
    .where('revoked_at', 'is', null)
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}
