import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Services } from '../actions/scope/services.ts'
import { outwardAddresses } from '../actions/webhooks/outward-address.ts'
import type { Actor } from '../auth/actor.ts'
import { openEvidenceFiles } from '../store/evidence-files.ts'
import { openJobFiles } from '../store/job-files.ts'
import { newId } from '../store/new-id.ts'
import type { Store } from '../store/open-store.ts'
import { putWindow } from '../store/region/windows.ts'
import type { OrganisationTable } from '../store/tables.ts'
import { withContext } from '../store/with-context.ts'
import type { Role } from '../workflow/role.ts'
import { aFolder } from './a-folder.ts'
import { aStore } from './a-store.ts'

/** A county on a PostgreSQL of its own: its finance bureau, two departments, a unit under each, and the year's window open. */
export interface County {
  readonly services: Services
  readonly ownerUrl: string
  readonly regionId: number
  readonly finance: string
  readonly department: string
  readonly otherDepartment: string
  readonly unit: string
  /** Under the other department. */
  readonly otherUnit: string
  /** Another unit of the first department. */
  addUnit(name: string): Promise<string>
  /** Somebody new with these roles at an organisation. */
  actor(organisationId: string, ...roles: readonly Role[]): Actor
  close(): Promise<void>
}

/** The year of its packages, and the day on which everything happens. */
export const year = 2024
export const today = new Date('2025-03-03T01:00:00Z')

export async function aCounty(regionId = 430981, opened?: Store): Promise<County> {
  const store = opened ?? (await aStore())
  const directory = aFolder('evidence')
  const { database } = store
  const ids = { finance: newId(today), department: newId(today), otherDepartment: newId(today) }
  const units = { unit: newId(today), otherUnit: newId(today) }
  const add = (id: string, kind: OrganisationTable['kind'], parent_id: string | null, name: string) =>
    withContext(database, { regionId, organisations: 'region' }, (work) =>
      work
        .insertInto('organisation')
        .values({ region_id: regionId, id, kind, parent_id, name, credit_code: null, created_at: today })
        .execute(),
    )
  await database.insertInto('region').values({ region_id: regionId, parent_id: null, name: '甲县' }).execute()
  await add(ids.finance, 'finance', null, '甲县财政局')
  await add(ids.department, 'department', null, '甲县水利局')
  await add(ids.otherDepartment, 'department', null, '甲县民政局')
  await add(units.unit, 'unit', ids.department, '甲县水利站')
  await add(units.otherUnit, 'unit', ids.otherDepartment, '甲县救助站')
  await withContext(database, { regionId, organisations: 'region' }, (work) =>
    putWindow(work, {
      region_id: regionId,
      year,
      opens_at: new Date('2025-01-01T00:00:00Z'),
      closes_at: new Date('2025-06-01T00:00:00Z'),
      remind_days: [7, 1],
    }),
  )
  return {
    services: {
      database,
      files: openEvidenceFiles(directory),
      scan: null,
      results: openJobFiles(join(directory, 'results')),
      mayReach: outwardAddresses(['127.0.0.0/8']),
    },
    ownerUrl: store.ownerUrl,
    regionId,
    ...ids,
    ...units,
    addUnit: async (name) => {
      const id = newId(today)
      await add(id, 'unit', ids.department, name)
      return id
    },
    actor: (organisationId, ...roles) => ({
      accountId: newId(today),
      regionId,
      grants: roles.map((role) => ({ organisationId, role })),
      address: '10.0.0.7',
      at: today,
    }),
    close: async () => {
      await store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
