import { newAccount } from './actions/region/add-account.ts'
import { record } from './actions/scope/record.ts'
import type { Actor } from './auth/actor.ts'
import { inviteAccount } from './auth/invite-account.ts'
import { serverError } from './errors.ts'
import { defaultSettings } from './settings.ts'
import { addAccount } from './store/identity/accounts.ts'
import { newId } from './store/new-id.ts'
import type { Store } from './store/open-store.ts'
import { addOrganisationRow, listOrganisations } from './store/region/organisations.ts'
import { addRegion } from './store/region/regions.ts'
import { addGrant } from './store/region/role-grants.ts'
import type { OrganisationTable } from './store/tables.ts'
import { type Work, withContext } from './store/with-context.ts'

export interface FirstAdministrator {
  readonly name: string
  readonly displayName: string
  readonly regionId: number
  readonly regionName: string
}

/** The first person of a region, who lets in everybody else; the token sets their password. */
export async function createAdministrator(
  { database }: Pick<Store, 'database'>,
  { name, displayName, regionId, regionName }: FirstAdministrator,
  at: Date,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  await addRegion(database, { regionId, name: regionName })
  const account = newAccount(at, { name, displayName, subject: null })
  const grant = { id: newId(at), account_id: account.id, role: 'administrator', granted_at: at } as const
  const actor: Actor = { accountId: account.id, regionId, grants: [], address: 'local', at }
  await withContext(database, { regionId, organisations: 'region' }, async (work) => {
    if (!(await addAccount(work, account))) throw serverError('account-exists', 'name is taken')
    const organisation_id = await bureauOf(work, { regionId, regionName, at })
    await addGrant(work, { ...grant, region_id: regionId, organisation_id, granted_by: account.id, revoked_at: null })
    const after = { grant: grant.id, account: account.id, organisation: organisation_id, role: grant.role }
    await record(work, actor, null, { action: 'grant-role', before: null, after })
  })
  return inviteAccount({ database, settings: defaultSettings }, account.id, at)
}

/** The region's finance bureau, made if there is none. */
async function bureauOf(
  work: Work,
  { regionId, regionName, at }: { readonly regionId: number; readonly regionName: string; readonly at: Date },
): Promise<string> {
  const found = (await listOrganisations(work, regionId)).find(({ kind }) => kind === 'finance')
  if (found) return found.id
  const bureau: OrganisationTable = {
    region_id: regionId,
    id: newId(at),
    kind: 'finance',
    parent_id: null,
    name: `${regionName}财政局`,
    credit_code: null,
    created_at: at,
  }
  await addOrganisationRow(work, bureau)
  return bureau.id
}
