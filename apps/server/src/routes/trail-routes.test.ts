import { afterAll, beforeAll, expect, test } from 'vitest'
import { setCheckpoints } from '../actions/region/set-checkpoints.ts'
import { aFilledPackage, type FilledPackage } from '../testing/a-filled-package.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'

let county: StaffedCounty
let auditor: Person
let pack: FilledPackage
beforeAll(async () => {
  county = await aStaffedCounty()
  auditor = await county.person(county.finance, 'auditor')
  const administrator = await county.person(county.finance, 'administrator')
  pack = await aFilledPackage(county, '甲县气象站')
  await pack.write('2/funds.total.budget', '120')
  await pack.write('2/funds.total.budget', '115.9282')
  const unit = { kind: 'unit', parentId: county.department, name: '甲县测绘队', creditCode: null } as const
  await administrator.call('addOrganisation', { params: { regionId: county.regionId }, body: unit })
}, 180_000)
afterAll(() => county.close(), 60_000)

async function trail(query: Record<string, string>) {
  const { items } = await auditor.call('listTrail', { params: { regionId: county.regionId }, query })
  return items
}

const said = (items: Awaited<ReturnType<typeof trail>>) =>
  items.map(({ action, organisationName }) => `${action} ${organisationName}`)

test('the trail is asked by unit, person, action, package and time', async () => {
  const all = ['edit-cells', 'edit-cells', 'edit-cells', 'create-package'].map((action) => `${action} 甲县气象站`)
  expect(said(await trail({ organisationId: pack.unit }))).toEqual(all)
  expect(said(await trail({ packageId: pack.id, action: 'create-package' }))).toEqual(['create-package 甲县气象站'])
  expect(said(await trail({ action: 'edit' }))).toEqual([])
  expect(said(await trail({ who: 'person-2' }))).toEqual(['add-organisation null'])
  expect(said(await trail({ who: '%' }))).toEqual([])
  expect(said(await trail({ packageId: pack.id, from: '2025-03-03T01:00:00Z' }))).toEqual(all)
  expect(said(await trail({ packageId: pack.id, to: '2025-03-03T01:00:00Z' }))).toEqual([])
})

test('what changed is told in words of the form, and whose it was by name', async () => {
  const [last] = await trail({ packageId: pack.id })
  expect(last).toMatchObject({
    year: 2024,
    cellNames: { '2/funds.total.budget': '附件2 年度资金总额·全年预算数' },
    before: { cells: { '2/funds.total.budget': '120' } },
    after: { cells: { '2/funds.total.budget': '115.9282' } },
  })
  const [added] = await trail({ action: 'add-organisation' })
  expect(Object.values(added?.names ?? {}).toSorted()).toEqual(['甲县测绘队'])
  expect(added?.accountName).toBe('填报人甲')
})

test('a verification names the end of the chain, and where it was last noted down', async () => {
  const region = { params: { regionId: county.regionId } }
  const before = await auditor.call('verifyTrail', region)
  expect(before).toMatchObject({ broken: null, checkpoint: null, head: { number: String(before.links) } })
  await setCheckpoints(county.services, new Date('2025-03-03T02:00:00Z'))
  expect(await auditor.call('verifyTrail', region)).toEqual({
    ...before,
    checkpoint: { ...before.head, madeAt: '2025-03-03T02:00:00.000Z' },
  })
})
