import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPackage } from '../../store/packages/find-package.ts'
import { findStanding } from '../../store/packages/find-standing.ts'
import { putRuleSetting } from '../../store/region/rule-settings.ts'
import { withContext } from '../../store/with-context.ts'
import { aCounty, type County, today, year } from '../../testing/a-county.ts'
import { createPackage } from './create-package.ts'

let county: County
let packageId: string
beforeAll(async () => {
  county = await aCounty()
  const filler = county.actor(county.unit, 'filler')
  packageId = (await createPackage(county.services, filler, { organisationId: county.unit, year })).id
}, 120_000)
afterAll(() => county.close(), 60_000)

const standingFor = (organisations: readonly string[]) =>
  findStanding(county.services.database, { regionId: county.regionId, organisations }, packageId)

test('a package that is remembered stands as whoever finds it whole is told', async () => {
  const { regionId, services, unit } = county
  const context = { regionId, organisations: [unit] }
  const set = { region_id: regionId, rule_id: 'total-adds-up', setting: 'off', from_year: year } as const
  const found = await withContext(services.database, context, async (work) => {
    await putRuleSetting(work, { ...set, reason: '当年口径不同', set_by: packageId, set_at: today })
    return findPackage(work, regionId, packageId, 'look')
  })
  expect(await standingFor([unit])).toEqual({
    revision: found?.revision,
    organisation_name: found?.organisation_name,
    rule_settings: found?.rule_settings,
  })
  expect(found?.rule_settings).toEqual([
    { rule_id: 'total-adds-up', setting: 'off', from_year: year, reason: '当年口径不同' },
  ])
})

test('it is not told of to whom it is not shown', async () => {
  expect(await standingFor([county.otherUnit])).toBeNull()
  expect(await standingFor([])).toBeNull()
})
