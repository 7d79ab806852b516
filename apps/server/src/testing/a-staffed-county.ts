import type { FastifyInstance } from 'fastify'
import type { ServerSettings } from '../settings.ts'
import { newId } from '../store/new-id.ts'
import type { Store } from '../store/open-store.ts'
import type { Role } from '../workflow/role.ts'
import { aBrowser, type Browser } from './a-browser.ts'
import type { Clock } from './a-clock.ts'
import { aCounty, type County, today, year } from './a-county.ts'
import { anAccount, rightPassword } from './an-account.ts'
import { anApp } from './an-app.ts'
import { employ } from './employ.ts'

/** A county whose people work over HTTP. */
export interface StaffedCounty extends County {
  readonly app: FastifyInstance
  readonly clock: Clock
  /** Somebody new with these roles at an organisation, signed in. */
  person(organisationId: string, ...roles: readonly Role[]): Promise<Person>
  /** Begins the year's package of a unit, as its filler does; the first unit where none is named. */
  begin(filler: Browser, unit?: string): Promise<string>
}

export interface Person extends Browser {
  readonly accountId: string
  readonly name: string
}

export async function aStaffedCounty(settings: Partial<ServerSettings> = {}, opened?: Store): Promise<StaffedCounty> {
  const county = await aCounty(undefined, opened)
  const { app, clock } = await anApp(county.services, settings)
  let people = 0
  return {
    ...county,
    app,
    clock,
    person: async (organisationId, ...roles) => {
      people += 1
      const account = await anAccount(county.services, today, { id: newId(today), name: `person-${people}` })
      await employ(county.services, { ...county.actor(organisationId, ...roles), accountId: account.id })
      const browser = aBrowser(app)
      await browser.call('signIn', { body: { name: account.name, password: rightPassword } })
      return { ...browser, accountId: account.id, name: account.name }
    },
    begin: async (filler, unit = county.unit) => {
      const asked = { params: { regionId: county.regionId }, body: { organisationId: unit, year } }
      return (await filler.call('createPackage', asked)).id
    },
    close: async () => {
      await app.close()
      await county.close()
    },
  }
}
