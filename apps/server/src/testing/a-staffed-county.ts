import type { FastifyInstance } from 'fastify'
import type { ServerSettings } from '../settings.ts'
import { newId } from '../store/new-id.ts'
import type { Store } from '../store/open-store.ts'
import { withContext } from '../store/with-context.ts'
import type { Role } from '../workflow/role.ts'
import { aBrowser, type Browser } from './a-browser.ts'
import type { Clock } from './a-clock.ts'
import { aCounty, type County, today } from './a-county.ts'
import { anAccount, rightPassword } from './an-account.ts'
import { anApp } from './an-app.ts'

/** A county whose people work over HTTP. */
export interface StaffedCounty extends County {
  readonly app: FastifyInstance
  readonly clock: Clock
  /** Somebody new with these roles at an organisation, signed in. */
  person(organisationId: string, ...roles: readonly Role[]): Promise<Person>
}

export interface Person extends Browser {
  readonly accountId: string
  readonly name: string
}

export async function aStaffedCounty(settings: Partial<ServerSettings> = {}, opened?: Store): Promise<StaffedCounty> {
  const county = await aCounty(undefined, opened)
  const { app, clock } = await anApp(county.services, settings)
  const { database } = county.services
  const region_id = county.regionId
  let people = 0
  return {
    ...county,
    app,
    clock,
    person: async (organisationId, ...roles) => {
      people += 1
      const account = await anAccount(county.services, today, { id: newId(today), name: `person-${people}` })
      const grant = { region_id, account_id: account.id, organisation_id: organisationId, granted_at: today }
      const rows = roles.map((role) => ({ ...grant, id: newId(today), role, granted_by: account.id, revoked_at: null }))
      await withContext(database, { regionId: region_id, organisations: 'region' }, (work) =>
        work.insertInto('role_grant').values(rows).execute(),
      )
      const browser = aBrowser(app)
      await browser.call('signIn', { body: { name: account.name, password: rightPassword } })
      return { ...browser, accountId: account.id, name: account.name }
    },
    close: async () => {
      await app.close()
      await county.close()
    },
  }
}
