import { rules } from '@mingxiao/audit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askWaiver } from '../actions/review/ask-waiver.ts'
import { year } from '../testing/a-county.ts'
import { aFilledPackage } from '../testing/a-filled-package.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'

let county: StaffedCounty
let bureau: Person
const region = () => ({ params: { regionId: county.regionId } })
beforeAll(async () => {
  county = await aStaffedCounty()
  bureau = await county.person(county.finance, 'finance-reviewer')
}, 120_000)
afterAll(() => county.close(), 60_000)

test('all rules are listed by their codes, with articles, for whoever works in the region', async () => {
  const filler = await county.person(county.unit, 'filler')
  const { items } = await filler.call('listRules', region())
  expect(items.map(({ rule }) => rule.code)).toEqual(rules.map(({ code }) => code).toSorted())
  expect(items.every(({ cites, setting }) => cites.length > 0 && cites[0]?.gist !== '' && setting === null)).toBe(true)
}, 60_000)

test('waivers of the whole region are listed page by page, each with what was decided', async () => {
  for (const name of ['甲县一站', '甲县二站', '甲县三站']) {
    const pack = await aFilledPackage(county, name)
    await pack.write('2/indicators.~1.weight', '40')
    const { findings } = (await pack.read()).judged
    const error = findings.find(({ severity }) => severity === 'error')
    const asked = { packageId: pack.id, fingerprint: error?.fingerprint ?? '', reason: `${name}的理由。` }
    await askWaiver(county.services, pack.filler, asked)
  }
  const page = (query: object) => bureau.call('listWaivers', { ...region(), query: { limit: 2, ...query } })
  const first = await page({})
  const second = await page({ after: first.next ?? '' })
  expect(second.next).toBeNull()
  const names = [...first.items, ...second.items].map(({ organisationName, reason }) => `${organisationName} ${reason}`)
  expect(names.toSorted()).toEqual([
    '甲县一站 甲县一站的理由。',
    '甲县三站 甲县三站的理由。',
    '甲县二站 甲县二站的理由。',
  ])
  expect(first.items[0]).toMatchObject({ year, packageState: 'draft', acceptedByName: null, refusedReason: null })
  expect((await page({ decision: 'accepted' })).items).toEqual([])
  expect((await page({ decision: 'open', year })).items).toHaveLength(2)
  const stranger = await county.person(county.otherUnit, 'filler')
  expect((await stranger.call('listWaivers', { ...region(), query: {} })).items).toEqual([])
  await expect(page({ after: 'nonsense' })).rejects.toMatchObject({ problem: { code: 'request-invalid' } })
}, 120_000)

test('windows and extensions are listed, the latest first', async () => {
  const set = { opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-05-01T00:00:00Z', remindDays: [3] }
  await bureau.call('setWindow', { params: { ...region().params, year: year + 1 }, body: set })
  const { items } = await bureau.call('listWindows', region())
  expect(items.map((window) => [window.year, window.remindDays])).toEqual([
    [year + 1, [3]],
    [year, [7, 1]],
  ])
  const ofYear = { params: { ...region().params, year } }
  const body = { organisationId: county.unit, closesAt: '2025-08-01T00:00:00.000Z', reason: '汛期值守。' }
  await bureau.call('extendWindow', { ...ofYear, body })
  expect((await bureau.call('listExtensions', ofYear)).items).toMatchObject([
    { ...body, organisationName: '甲县水利站', grantedAt: expect.any(String) },
  ])
  expect(await bureau.call('readRegion', region())).toEqual({ regionId: county.regionId, name: '甲县', above: [] })
}, 60_000)
