import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { year } from '../testing/a-county.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'

let county: StaffedCounty
let filler: Person
beforeAll(async () => {
  county = await aStaffedCounty()
  filler = await county.person(county.unit, 'filler')
}, 120_000)
afterAll(() => county.close())

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) })
const region = () => ({ regionId: county.regionId })

describe('a unit', () => {
  test('begins its package, and nobody of another unit can touch it', async () => {
    const body = { organisationId: county.unit, year }
    const pack = await filler.call('createPackage', { params: region(), body })
    expect(pack).toMatchObject({ state: 'draft', year, revision: '1', organisationId: county.unit })
    const stranger = await county.person(county.otherUnit, 'filler')
    const params = { ...region(), packageId: pack.id }
    const edits = [{ address: '2/funds.total.budget', value: '12.80', revision: '0' }]
    const meddling = stranger.call('editCells', { params, body: { edits } })
    await expect(meddling).rejects.toMatchObject(refusal('package-not-found'))
    const saved = await filler.call('editCells', { params, body: { edits } })
    expect(saved).toMatchObject({ outcome: 'saved', revision: '2' })
  })
})
