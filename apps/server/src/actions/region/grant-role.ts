import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findAccount } from '../../store/identity/accounts.ts'
import { newId } from '../../store/new-id.ts'
import { findOrganisation } from '../../store/region/organisations.ts'
import { addGrant, type GrantRow, grantsIn, revokeGrant } from '../../store/region/role-grants.ts'
import type { RoleGrantTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import type { Role } from '../../workflow/role.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface GrantAsked {
  readonly accountId: string
  readonly organisationId: string
  readonly role: Role
}

/** Lets somebody work in a role at an organisation. Nobody grants anything to themselves. */
export function grantRole({ database }: Services, actor: Actor, asked: GrantAsked): Promise<RoleGrantTable> {
  requireRegionRole(actor, 'manage-people')
  const { accountId, organisationId, role } = asked
  if (accountId === actor.accountId) throw serverError('grant-to-self', `${role} by ${accountId}`)
  return inScope(database, actor, async (work) => {
    if (!(await findAccount(work, accountId))) throw serverError('account-not-found', `no account ${accountId}`)
    if (!(await findOrganisation(work, actor.regionId, organisationId)))
      throw serverError('organisation-not-found', `no organisation ${organisationId}`)
    return writeGrant(work, actor, asked)
  })
}

/** Writes a grant down, and into the trail. */
export async function writeGrant(
  work: Work,
  actor: Actor,
  { accountId, organisationId, role }: GrantAsked,
): Promise<RoleGrantTable> {
  const row: RoleGrantTable = {
    region_id: actor.regionId,
    id: newId(actor.at),
    account_id: accountId,
    organisation_id: organisationId,
    role,
    granted_at: actor.at,
    granted_by: actor.accountId,
    revoked_at: null,
  }
  await addGrant(work, row)
  const after = { grant: row.id, account: accountId, organisation: organisationId, role }
  await record(work, actor, null, { action: 'grant-role', before: null, after })
  return row
}

export function revokeRole({ database }: Services, actor: Actor, id: string): Promise<void> {
  requireRegionRole(actor, 'manage-people')
  return inScope(database, actor, async (work) => {
    const row = await revokeGrant(work, actor.regionId, id, actor.at)
    if (!row) throw serverError('grant-not-found', `no grant ${id}`)
    const before = { grant: id, account: row.account_id, organisation: row.organisation_id, role: row.role }
    await record(work, actor, null, { action: 'revoke-role', before, after: null })
  })
}

/** Who may do what in the region. */
export function listGrants({ database }: Services, actor: Actor): Promise<readonly GrantRow[]> {
  requireRegionRole(actor, 'see-people')
  return inScope(database, actor, (work) => grantsIn(work, actor.regionId))
}
