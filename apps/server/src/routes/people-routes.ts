import { endpoints, type OrganisationJson } from '@mingxiao/contract'
import { addAccount } from '../actions/region/add-account.ts'
import { addOrganisation } from '../actions/region/add-organisation.ts'
import { changeOrganisation } from '../actions/region/change-organisation.ts'
import { grantRole, listGrants, revokeRole } from '../actions/region/grant-role.ts'
import { importOrganisations } from '../actions/region/import-organisations.ts'
import { inviteAgain } from '../actions/region/invite-again.ts'
import { listOrganisations } from '../actions/region/list-organisations.ts'
import type { OrganisationTable } from '../store/tables.ts'
import { addRoute } from './add-route.ts'
import type { Server } from './server.ts'

/** Bodies and people of a region, in the hands of its administrator. */
export function addPeopleRoutes(server: Server): void {
  const { services, identity } = server
  addRoute(server, endpoints.listOrganisations, async ({ actor }) => ({
    items: (await listOrganisations(services, actor)).map(organisationAsJson),
  }))
  addRoute(server, endpoints.addOrganisation, async ({ actor, body }) =>
    organisationAsJson(await addOrganisation(services, actor, body)),
  )
  addRoute(server, endpoints.changeOrganisation, async ({ actor, params, body }) =>
    organisationAsJson(await changeOrganisation(services, actor, { id: params.organisationId, ...body })),
  )
  addRoute(server, endpoints.importOrganisations, async ({ actor, file }) => ({
    items: (await importOrganisations(services, actor, file.bytes)).map(organisationAsJson),
  }))
  addRoute(server, endpoints.addAccount, async ({ actor, body }) => {
    const { account, token, expiresAt } = await addAccount(identity, actor, body)
    return { accountId: account.id, token, expiresAt: expiresAt.toISOString() }
  })
  addRoute(server, endpoints.inviteAgain, async ({ actor, params: { accountId } }) => {
    const { token, expiresAt } = await inviteAgain(identity, actor, accountId)
    return { accountId, token, expiresAt: expiresAt.toISOString() }
  })
  addRoute(server, endpoints.listGrants, async ({ actor }) => ({
    items: (await listGrants(services, actor)).map((row) => ({
      id: row.id,
      accountId: row.account_id,
      name: row.name,
      displayName: row.display_name,
      organisationId: row.organisation_id,
      role: row.role,
      grantedAt: row.granted_at.toISOString(),
    })),
  }))
  addRoute(server, endpoints.grantRole, async ({ actor, body }) => {
    const { id, account_id, organisation_id, role } = await grantRole(services, actor, body)
    return { id, accountId: account_id, organisationId: organisation_id, role }
  })
  addRoute(server, endpoints.revokeRole, async ({ actor, params }) => {
    await revokeRole(services, actor, params.grantId)
    return undefined
  })
}

function organisationAsJson(row: OrganisationTable): OrganisationJson {
  return { id: row.id, kind: row.kind, parentId: row.parent_id, name: row.name, creditCode: row.credit_code }
}
