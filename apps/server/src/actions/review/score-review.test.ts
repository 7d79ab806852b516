import { afterAll, beforeAll, expect, test } from 'vitest'
import { listTrail } from '../../store/list-trail.ts'
import { withContext } from '../../store/with-context.ts'
import { aCounty, type County, year } from '../../testing/a-county.ts'
import { aFilledPackage, type FilledPackage } from '../../testing/a-filled-package.ts'
import { newAccountFor } from '../../testing/new-account-for.ts'
import { compareReviewers } from './compare-reviewers.ts'
import { readReviewScores } from './read-review-scores.ts'
import { scoreReview } from './score-review.ts'

const address = '2/indicators.~1.score'
let county: County
let pack: FilledPackage
beforeAll(async () => {
  county = await aCounty()
  pack = await aFilledPackage(county, '甲县水库')
  await pack.move(pack.filler, 'submit')
  await pack.move(pack.head, 'sign')
  for (const [by, name] of [
    [pack.reviewer, '主管甲'],
    [pack.bureau, '财政乙'],
  ] as const)
    await newAccountFor(county, by, name)
}, 120_000)
afterAll(() => county.close(), 60_000)

const give = (by = pack.reviewer, score: string | null = '0', reason = '没有佐证。') =>
  scoreReview(county.services, by, { packageId: pack.id, address, score, reason })

test('a score stands beside the unit’s own, and the total follows exactly', async () => {
  const before = await readReviewScores(county.services, pack.filler, pack.id)
  const indicator = before.indicators.find((one) => one.address === address)
  expect(before).toMatchObject({ scores: [], totals: [] })
  await give()
  const { scores, totals } = await readReviewScores(county.services, pack.filler, pack.id)
  expect(scores).toMatchObject([
    { address, display_name: '主管甲', role: 'department-reviewer', score: '0', self_score: indicator?.printed },
  ])
  const rows = before.indicators.filter(({ attachment }) => attachment === '2')
  expect(totals).toMatchObject([{ attachment: '2', scored: 1, indicators: rows.length }])
  expect(totals[0]?.deduction.toString()).toBe(indicator?.printed)
}, 60_000)

test.each([
  ['above what the indicator can bring', '100.01', '理由', 'score-unfit'],
  ['below nothing', '-1', '理由', 'score-unfit'],
  ['of three decimals', '1.005', '理由', 'score-unfit'],
  ['in words', '五', '理由', 'score-unfit'],
  ['without a reason', '1', ' ', 'text-unfit'],
] as const)('a score %s is refused', async (_, score, reason, code) => {
  await expect(give(pack.reviewer, score, reason)).rejects.toMatchObject({ code })
})

test('what is no indicator cannot be scored, nor by whoever fills the package in', async () => {
  const asked = { packageId: pack.id, address: '1/staffing.unit.staff', score: '1', reason: '理由' }
  await expect(scoreReview(county.services, pack.reviewer, asked)).rejects.toMatchObject({
    code: 'indicator-not-found',
  })
  await expect(give(pack.filler)).rejects.toMatchObject({ code: 'role-not-allowed' })
})

test('reviewers who differ are shown side by side, the strictest first', async () => {
  await give(pack.bureau, '1', '佐证不足。')
  const { differing, reviewers } = await compareReviewers(county.services, pack.bureau, year)
  expect(differing).toMatchObject([
    { organisationName: '甲县水库', address, scores: [{ score: expect.any(String) }, { score: expect.any(String) }] },
  ])
  expect(differing[0]?.spread.toString()).toBe('1')
  expect(reviewers.map(({ displayName, indicators }) => [displayName, indicators])).toEqual([
    ['主管甲', 1],
    ['财政乙', 1],
  ])
  const [strict, mild] = reviewers.map(({ averageDeduction }) => averageDeduction)
  expect(strict?.minus(mild ?? strict).toString()).toBe('1')
}, 60_000)

test('a score can be taken back; the trail keeps both', async () => {
  await give(pack.reviewer, null, '')
  const { scores } = await readReviewScores(county.services, pack.reviewer, pack.id)
  expect(scores.map(({ display_name }) => display_name)).toEqual(['财政乙'])
  const { regionId, services } = county
  const links = await withContext(services.database, { regionId, organisations: 'region' }, (work) =>
    listTrail(work, regionId, { packageId: pack.id, limit: 3 }),
  )
  expect(links.map(({ action, before, after }) => [action, before !== null, after !== null])).toEqual([
    ['score-review', true, false],
    ['score-review', false, true],
    ['score-review', false, true],
  ])
}, 60_000)
