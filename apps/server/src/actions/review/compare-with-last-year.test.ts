import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../store/connect.ts'
import { aCounty, type County } from '../../testing/a-county.ts'
import { aFilledPackage } from '../../testing/a-filled-package.ts'
import { fillCorrectly } from '../../testing/fill-correctly.ts'
import { createPackage } from '../packages/create-package.ts'
import { compareWithLastYear } from './compare-with-last-year.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

test('each figure that is another one than last year is told with how far it rose', async () => {
  const { services, ownerUrl } = county
  const { id, unit, filler, reviewer, write } = await aFilledPackage(county, '甲县堤防所')
  expect(await compareWithLastYear(services, reviewer, id)).toEqual({ last: null, changes: [] })
  // What is filled in now was so the year before.
  const owner = connect(ownerUrl, 1)
  await sql`update package set year = 2023, state = 'published' where id = ${id}`.execute(owner)
  await owner.destroy()
  const now = await createPackage(services, filler, { organisationId: unit, year: 2024 })
  await fillCorrectly(services, filler, now.id)
  await write('1/staffing.unit.staff', '8')
  const { last, changes } = await compareWithLastYear(services, reviewer, now.id)
  expect(last).toEqual({ packageId: id, year: 2023, state: 'published' })
  expect(changes).toContainEqual({
    change: expect.objectContaining({ kind: 'cell', attachment: '1', before: '8', after: '9', follows: false }),
    cell: '1/staffing.unit.staff',
    rise: '1',
    risePercent: '12.5',
  })
}, 60_000)
