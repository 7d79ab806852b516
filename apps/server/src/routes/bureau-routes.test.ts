import { Decimal } from '@mingxiao/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPackage } from '../actions/packages/read-package.ts'
import { scoreReview } from '../actions/review/score-review.ts'
import { defaultSettings } from '../settings.ts'
import { year } from '../testing/a-county.ts'
import { aFilledPackage } from '../testing/a-filled-package.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'

let county: StaffedCounty
let bureau: Person
let submitted: string
const params = () => ({ regionId: county.regionId })
beforeAll(async () => {
  const limits = { ...defaultSettings.limits, requestsPerMinute: 1_000_000 }
  county = await aStaffedCounty({ limits })
  bureau = await county.person(county.finance, 'finance-reviewer')
  const pack = await aFilledPackage(county, '甲县排灌站')
  await pack.move(pack.filler, 'submit')
  submitted = pack.id
  const faulty = await aFilledPackage(county, '甲县闸坝所')
  await faulty.write('1/staffing.unit.staff', '99')
  await faulty.write('2/indicators.~1.weight', '40')
}, 240_000)
afterAll(() => county.close(), 60_000)

describe('a dashboard', () => {
  test('counts every unit once, whether it has begun or not', async () => {
    const seen = await bureau.call('readDashboard', { params: params(), query: {} })
    expect(seen).toMatchObject({ year, years: [year], units: 4, judged: 2, unjudged: 0, submitted: 1, approved: 0 })
    expect(seen.withErrors).toBe(1)
    const said = ({ name, units, states, timeliness }: (typeof seen.departments)[number]) => [
      `${name} ${units}`,
      ...states.map((one) => `${one.state} ${one.units}`).toSorted(),
      ...timeliness.map((one) => `${one.timeliness} ${one.units}`).toSorted(),
    ]
    expect(seen.departments.map(said)).toEqual([
      ['甲县民政局 1', 'none 1', 'pending 1'],
      ['甲县水利局 3', 'draft 1', 'none 1', 'submitted 1', 'in-time 1', 'pending 2'],
    ])
    expect([seen.money, seen.moneyWithErrors]).toEqual(['2318564', '1159282'])
    expect(seen.trend).toMatchObject([{ year, packages: 2, submitted: 1, inTime: 1, money: seen.money }])
  }, 60_000)

  test('shows what stands behind each mark, as many as it counted', async () => {
    const seen = await bureau.call('readDashboard', { params: params(), query: { year } })
    const behind = async (mark: object) => {
      const { items } = await bureau.call('listCounted', { params: params(), query: { year, ...mark } })
      return items
    }
    for (const { key, printed, recomputed, reviewed } of seen.scores) {
      const counts = [
        await behind({ printed: key }),
        await behind({ recomputed: key }),
        await behind({ reviewed: key }),
      ]
      expect(counts.map(({ length }) => length)).toEqual([printed, recomputed, reviewed])
    }
    for (const { key, packages } of seen.inflation) expect(await behind({ inflation: key })).toHaveLength(packages)
    for (const { key, packages } of seen.execution) expect(await behind({ execution: key })).toHaveLength(packages)
    for (const { rule, packages } of seen.rules) expect(await behind({ rule: rule.id })).toHaveLength(packages)
    for (const { id, states } of seen.departments)
      for (const { state, units } of states)
        expect(await behind({ state, department: id ?? 'none' })).toHaveLength(units)
    expect((await behind({ having: 'submitted' })).map(({ packageId }) => packageId)).toEqual([submitted])
    expect((await behind({ having: 'errors' })).map(({ organisationName }) => organisationName)).toEqual(['甲县闸坝所'])
    expect(await behind({})).toHaveLength(seen.units)
  }, 60_000)

  test('is for the bureau and the auditor alone', async () => {
    const auditor = await county.person(county.finance, 'auditor')
    expect((await auditor.call('readDashboard', { params: params(), query: {} })).units).toBe(4)
    for (const role of ['filler', 'head'] as const) {
      const other = await county.person(county.unit, role)
      await expect(other.call('readDashboard', { params: params(), query: {} })).rejects.toMatchObject({
        problem: { code: 'role-not-allowed' },
      })
    }
  }, 60_000)
})

test('a rule that is switched off finds nothing from then on, and the trail has the reason', async () => {
  const before = await bureau.call('readDashboard', { params: params(), query: { year } })
  const [first] = before.rules
  if (!first) throw new Error('no rule found anything')
  const ruleId = first.rule.id
  const body = { setting: 'off', fromYear: year, reason: '本县另行核定。' } as const
  const set = await bureau.call('setRule', { params: { ...params(), ruleId }, body })
  expect(set.setting).toMatchObject({ setting: 'off', fromYear: year, reason: '本县另行核定。' })
  const after = await bureau.call('readDashboard', { params: params(), query: { year } })
  expect(after.rules.map(({ rule }) => rule.id)).toEqual(
    before.rules.map(({ rule }) => rule.id).filter((id) => id !== ruleId),
  )
  const content = await bureau.call('readPackage', { params: { ...params(), packageId: submitted } })
  expect(content.judged.leftOut).toContainEqual({ rule: first.rule, reason: '按设置停用：本县另行核定。' })
  const { items } = await bureau.call('listTrail', { params: params(), query: { limit: 1 } })
  expect(items).toMatchObject([{ action: 'set-rule', before: null, after: { rule: ruleId, ...body } }])

  await bureau.call('setRule', {
    params: { ...params(), ruleId },
    body: { ...body, setting: 'as-written', reason: '恢复。' },
  })
  const again = await bureau.call('readDashboard', { params: params(), query: { year } })
  expect(again.rules).toEqual(before.rules)
  const filler = await county.person(county.unit, 'filler')
  await expect(filler.call('setRule', { params: { ...params(), ruleId }, body })).rejects.toMatchObject({
    problem: { code: 'role-not-allowed' },
  })
  await expect(bureau.call('setRule', { params: { ...params(), ruleId: 'no-such-rule' }, body })).rejects.toMatchObject(
    { problem: { code: 'region-rule-unknown' } },
  )
}, 60_000)

test('what reviewers took off counts beside both scores, the bureau’s before the department’s', async () => {
  const pack = await aFilledPackage(county, '甲县电排站')
  await pack.move(pack.filler, 'submit')
  await pack.move(pack.head, 'sign')
  const asked = { packageId: pack.id, address: '2/indicators.~1.score', reason: '台账不全。' }
  const { self } = await scoreOf(pack.id)
  await scoreReview(county.services, pack.reviewer, { ...asked, score: minus(self, '3') })
  expect((await scoreOf(pack.id)).reviewed).toBe(minus('99.99', '3'))
  await scoreReview(county.services, pack.bureau, { ...asked, score: minus(self, '1') })
  expect((await scoreOf(pack.id)).reviewed).toBe(minus('99.99', '1'))
}, 60_000)

const minus = (from: string, less: string) => Decimal.of(from).minus(Decimal.of(less)).toString()

async function scoreOf(packageId: string) {
  const { items } = await bureau.call('listCounted', { params: params(), query: { year } })
  const unit = items.find((one) => one.packageId === packageId)
  const { judged } = await readPackage(county.services, county.actor(county.finance, 'finance-reviewer'), packageId)
  const indicator = judged.indicators.find(({ address }) => address === '2/indicators.~1.score')
  return { reviewed: unit?.reviewed, self: indicator?.printed ?? '' }
}
