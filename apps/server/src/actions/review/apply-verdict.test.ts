import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../store/connect.ts'
import { verifyTrail } from '../../store/verify-trail.ts'
import { aCounty, type County } from '../../testing/a-county.ts'
import { aFilledPackage, type FilledPackage } from '../../testing/a-filled-package.ts'
import { applyVerdict, type Verdict } from './apply-verdict.ts'
import { askWaiver } from './ask-waiver.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

async function signed(name: string): Promise<FilledPackage> {
  const pack = await aFilledPackage(county, name)
  await pack.move(pack.filler, 'submit')
  await pack.move(pack.head, 'sign')
  return pack
}

async function verdictOn(packs: readonly FilledPackage[], verdict: Verdict, reason = '') {
  const packages = await Promise.all(
    packs.map(async ({ id, read }) => ({ packageId: id, revision: (await read()).pack.revision })),
  )
  const by = packs[0]?.reviewer ?? county.actor(county.department, 'department-reviewer')
  const outcomes = await applyVerdict(county.services, by, { verdict, reason, packages })
  return outcomes.map((one) => (one.outcome === 'done' ? one.state : one.code))
}

test('one verdict passes many packages, and what stands in the way of one holds up no other', async () => {
  const [first, second, draft] = [await signed('一站'), await signed('二站'), await aFilledPackage(county, '三站')]
  expect(await verdictOn([first, draft, second], { kind: 'pass' })).toEqual([
    'department-passed',
    'state-not-allowed',
    'department-passed',
  ])
  expect(await verdictOn([first], { kind: 'pass' })).toEqual(['state-not-allowed'])
}, 60_000)

test('a return needs its reason, which stands on each of them', async () => {
  const packs = [await signed('四站'), await signed('五站')]
  expect(await verdictOn(packs, { kind: 'return' })).toEqual(['reason-missing', 'reason-missing'])
  expect(await verdictOn(packs, { kind: 'return' }, '请补充佐证。')).toEqual(['returned', 'returned'])
  for (const { read } of packs) expect((await read()).notes).toMatchObject([{ address: '', text: '请补充佐证。' }])
}, 60_000)

test('what was approved is published together', async () => {
  const [first, second] = [await signed('八站'), await signed('九站')]
  for (const { move, reviewer, bureau } of [first, second]) {
    await move(reviewer, 'pass-department')
    await move(bureau, 'approve')
  }
  const packages = await Promise.all(
    [first, second].map(async ({ id, read }) => ({ packageId: id, revision: (await read()).pack.revision })),
  )
  const outcomes = await applyVerdict(county.services, first.bureau, {
    verdict: { kind: 'publish' },
    reason: '',
    packages,
  })
  expect(outcomes).toMatchObject([{ state: 'published' }, { state: 'published' }])
}, 60_000)

test('waivers of one rule are decided together, those of others stay', async () => {
  const pack = await aFilledPackage(county, '六站')
  await pack.write('2/indicators.~1.weight', '7')
  const errors = (await pack.read()).judged.findings.filter(({ severity }) => severity === 'error')
  for (const { fingerprint } of errors)
    await askWaiver(county.services, pack.filler, { packageId: pack.id, fingerprint, reason: '批复如此。' })
  await pack.move(pack.filler, 'submit')
  await pack.move(pack.head, 'sign')
  const rule = errors[0]?.rule.id ?? ''
  expect(await verdictOn([pack], { kind: 'accept-waivers', rule: 'no-such-rule' }, '属实。')).toEqual([
    'finding-not-found',
  ])
  expect(await verdictOn([pack], { kind: 'accept-waivers', rule }, '属实。')).toEqual(['signed'])
  const { waivers } = await pack.read()
  expect(waivers.map((waiver) => waiver.accepted_by !== null)).toEqual(waivers.map((waiver) => waiver.rule === rule))
}, 60_000)

test('what was seen at another revision is left as it is, and the trail holds', async () => {
  const pack = await signed('七站')
  const packages = [{ packageId: pack.id, revision: '1' }]
  const [outcome] = await applyVerdict(county.services, pack.reviewer, {
    verdict: { kind: 'pass' },
    reason: '',
    packages,
  })
  const rule = { kind: 'accept-waivers', rule: 'weights-add-up' } as const
  expect(
    await applyVerdict(county.services, pack.reviewer, { verdict: rule, reason: '属实。', packages }),
  ).toMatchObject([{ code: 'package-changed' }])
  expect(outcome).toEqual({
    packageId: pack.id,
    outcome: 'refused',
    code: 'package-changed',
    forUser: '材料在您打开以后又有改动，请查看最新内容后再办理。',
  })
  const owner = connect(county.ownerUrl, 1)
  expect(await verifyTrail(owner)).toMatchObject([{ broken: null }])
  await owner.destroy()
}, 60_000)
