import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCounty, type County } from '../../testing/a-county.ts'
import { aFilledPackage, type FilledPackage } from '../../testing/a-filled-package.ts'
import { askWaiver } from './ask-waiver.ts'
import { decideWaiver } from './decide-waiver.ts'
import { readQueue } from './read-queue.ts'

let county: County
/** Signed, its budget ten times that of the others; signed with an error and its waiver asked for; submitted only. */
let costly: FilledPackage
let faulty: FilledPackage
let early: FilledPackage
beforeAll(async () => {
  county = await aCounty()
  costly = await aFilledPackage(county, '甲县大坝')
  faulty = await aFilledPackage(county, '甲县水闸')
  early = await aFilledPackage(county, '甲县泵站')
  await faulty.write('2/indicators.~1.weight', '7')
  for (const { severity, fingerprint } of (await faulty.read()).judged.findings)
    if (severity === 'error')
      await askWaiver(county.services, faulty.filler, { packageId: faulty.id, fingerprint, reason: '批复如此。' })
  for (const { move, filler } of [costly, faulty, early]) await move(filler, 'submit')
  for (const { move, head } of [costly, faulty]) await move(head, 'sign')
}, 120_000)
afterAll(() => county.close(), 60_000)

const namesIn = async (pack: FilledPackage, asked: Partial<Parameters<typeof readQueue>[2]> = {}) => {
  const { items } = await readQueue(county.services, pack.reviewer, { limit: 50, ...asked })
  return items.map(({ organisation_name }) => organisation_name)
}

test('what waits comes in the order of its risk, with what the risk is made of', async () => {
  const { items, packages, unjudged } = await readQueue(county.services, costly.reviewer, { limit: 50 })
  const seen = items.map(({ organisation_name, department_name, judgement, may }) => ({
    organisation_name,
    department_name,
    errors: judgement?.errors,
    waivers: judgement?.waivers_open,
    money: judgement?.money,
    withoutEvidence: judgement?.without_evidence === judgement?.indicators,
    moves: may.moves.map(({ move }) => move),
  }))
  const alike = {
    department_name: '甲县水利局',
    money: '1159282',
    withoutEvidence: true,
    moves: ['pass-department', 'return-by-department'],
  }
  expect({ seen, packages, unjudged }).toEqual({
    seen: [
      { ...alike, organisation_name: '甲县水闸', errors: expect.any(Number), waivers: expect.any(Number) },
      { ...alike, organisation_name: '甲县大坝', errors: 0, waivers: 0 },
    ],
    packages: 2,
    unjudged: 0,
  })
  expect(items[0]?.judgement?.errors).toBeGreaterThan(0)
}, 60_000)

test('it is narrowed by state, unit, department and rule', async () => {
  const { rules } = await readQueue(county.services, faulty.reviewer, { limit: 50 })
  const rule = [...rules].find(([, packages]) => packages === 1)?.[0] ?? ''
  expect(await namesIn(faulty, { rule })).toEqual(['甲县水闸'])
  expect(await namesIn(faulty, { text: '大' })).toEqual(['甲县大坝'])
  expect(await namesIn(faulty, { text: '%' })).toEqual([])
  expect(await namesIn(faulty, { state: 'submitted' })).toEqual(['甲县泵站'])
  expect(await namesIn(faulty, { departmentId: county.otherDepartment })).toEqual([])
  expect(await namesIn(faulty, { year: 2023 })).toEqual([])
}, 60_000)

test('pages follow each other without a gap', async () => {
  const first = await readQueue(county.services, faulty.reviewer, { limit: 1 })
  const second = await readQueue(county.services, faulty.reviewer, { limit: 1, after: first.next ?? '' })
  expect([first, second].map(({ items: [item] }) => item?.organisation_name)).toEqual(['甲县水闸', '甲县大坝'])
  expect(second.next).toBeNull()
  await expect(readQueue(county.services, faulty.reviewer, { limit: 1, after: '1e9~x' })).rejects.toMatchObject({
    code: 'request-invalid',
  })
}, 60_000)

test('another department sees nothing, a unit has no queue, finance waits for the department', async () => {
  const { services, actor, otherDepartment, finance } = county
  const queueOf = (by: ReturnType<County['actor']>) => readQueue(services, by, { limit: 50 })
  expect((await queueOf(actor(otherDepartment, 'department-reviewer'))).items).toEqual([])
  expect((await queueOf(actor(finance, 'finance-reviewer'))).items).toEqual([])
  await expect(queueOf(faulty.filler)).rejects.toMatchObject({ code: 'role-not-allowed' })
}, 60_000)

test('an error that may stand counts no more', async () => {
  const { services } = county
  const { waivers } = await faulty.read()
  for (const { fingerprint } of waivers)
    await decideWaiver(services, faulty.reviewer, {
      packageId: faulty.id,
      fingerprint,
      accepted: true,
      reason: '属实。',
    })
  const { items } = await readQueue(services, faulty.reviewer, { limit: 50, text: '水闸' })
  expect(items.map(({ judgement }) => [judgement?.errors, judgement?.waivers_open])).toEqual([[0, 0]])
}, 60_000)
