import { type AccountJson, endpoints } from '@mingxiao/contract'
import { closeAccount, openAccount, resetSecondFactor } from '../actions/region/change-account.ts'
import { importPeople } from '../actions/region/import-people.ts'
import { listAccounts } from '../actions/region/list-accounts.ts'
import type { AccountRow } from '../store/identity/accounts-in.ts'
import { addRoute } from './add-route.ts'
import type { Server } from './server.ts'

/** The accounts of a region's people, in the hands of its administrator. */
export function addAccountsRoutes(server: Server): void {
  const { services, identity } = server
  addRoute(server, endpoints.listAccounts, async ({ actor }) => ({
    items: (await listAccounts(services, actor)).map(accountAsJson),
  }))
  addRoute(server, endpoints.importPeople, async ({ actor, file }) => ({
    items: (await importPeople(identity, actor, file.bytes)).map(
      ({ account, token, expiresAt, organisation, role }) => ({
        accountId: account.id,
        name: account.name,
        displayName: account.display_name,
        organisation,
        role,
        token,
        expiresAt: expiresAt.toISOString(),
      }),
    ),
  }))
  addRoute(server, endpoints.closeAccount, async ({ actor, params: { accountId }, body: { reason } }) => {
    await closeAccount(identity, actor, { accountId, reason })
    return undefined
  })
  addRoute(server, endpoints.openAccount, async ({ actor, params }) => {
    await openAccount(identity, actor, params.accountId)
    return undefined
  })
  addRoute(server, endpoints.resetSecondFactor, async ({ actor, params }) => {
    await resetSecondFactor(identity, actor, params.accountId)
    return undefined
  })
}

function accountAsJson(row: AccountRow): AccountJson {
  return {
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    hasPassword: row.has_password,
    signsOn: row.signs_on,
    hasSecondFactor: row.has_second_factor,
    lockedUntil: row.locked_until?.toISOString() ?? null,
    closedAt: row.disabled_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    lastSignIn: row.last_sign_in?.toISOString() ?? null,
    worksElsewhere: row.works_elsewhere,
  }
}
