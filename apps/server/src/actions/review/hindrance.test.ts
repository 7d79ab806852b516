import { AppError } from '@mingxiao/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../auth/actor.ts'
import { aCounty, type County, today } from '../../testing/a-county.ts'
import { aFilledPackage, type FilledPackage } from '../../testing/a-filled-package.ts'
import { type Deed, deeds } from '../../workflow/deeds.ts'
import type { MoveName } from '../../workflow/moves.ts'
import { listPackages } from '../packages/list-packages.ts'
import { readPackage } from '../packages/read-package.ts'
import { extendWindow } from '../region/extend-window.ts'
import { addNote } from './add-note.ts'
import { askWaiver } from './ask-waiver.ts'
import { decideWaiver } from './decide-waiver.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

/** What somebody is offered, with the code of what stands in the way. */
async function offered({ id }: FilledPackage, by: Actor): Promise<readonly string[]> {
  const { may } = await readPackage(county.services, by, id)
  return may.moves.map(({ move, hindrance }) => (hindrance ? `${move}: ${hindrance.code}` : move))
}

async function codeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing
    return 'done'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

describe('what somebody may do to a package', () => {
  test('are the moves of their role and its state, along its whole way', async () => {
    const pack = await aFilledPackage(county, '甲县水文站')
    const { filler, head, reviewer, bureau, move } = pack
    const everybody = async () => Promise.all([filler, head, reviewer, bureau].map((by) => offered(pack, by)))
    expect(await everybody()).toEqual([['submit'], [], [], []])
    await move(filler, 'submit')
    expect(await everybody()).toEqual([['withdraw-submission'], ['sign', 'return-in-unit'], [], []])
    await move(head, 'sign')
    expect(await everybody()).toEqual([[], ['withdraw-signature'], ['pass-department', 'return-by-department'], []])
    await move(reviewer, 'pass-department')
    expect(await everybody()).toEqual([[], [], [], ['approve', 'return-by-finance']])
    await move(bureau, 'approve')
    expect(await everybody()).toEqual([[], [], [], ['publish', 'reopen']])
    await move(bureau, 'reopen', { reason: '审计发现漏列。' })
    expect(await offered(pack, bureau)).toEqual(['publish: package-replaced', 'reopen: package-replaced'])
  }, 60_000)

  test('is hindered by what they did before, as the action refuses it', async () => {
    const pack = await aFilledPackage(county, '甲县种畜场')
    const both: Actor = {
      ...pack.filler,
      grants: [...pack.filler.grants, { organisationId: pack.unit, role: 'head' }],
    }
    await pack.move(pack.filler, 'submit')
    expect(await offered(pack, both)).toEqual(['sign: parts-exclude', 'return-in-unit', 'withdraw-submission'])
    expect(await codeOf(pack.move(both, 'sign'))).toBe('parts-exclude')
  }, 60_000)

  test('is hindered outside the window, until the unit is given longer', async () => {
    const pack = await aFilledPackage(county, '甲县水产站')
    const late = { ...pack.filler, at: new Date('2025-06-02T00:00:00Z') }
    expect(await offered(pack, late)).toEqual(['submit: window-closed'])
    expect(await codeOf(pack.move(late, 'submit'))).toBe('window-closed')
    const closesAt = new Date('2025-06-03T00:00:00Z')
    await extendWindow(county.services, pack.bureau, {
      year: 2024,
      organisationId: pack.unit,
      closesAt,
      reason: '汛期值守。',
    })
    expect(await offered(pack, late)).toEqual(['submit'])
    const { standing } = await readPackage(county.services, late, pack.id)
    expect(standing.openTime).toEqual({ opensAt: new Date('2025-01-01T00:00:00Z'), closesAt, isExtended: true })
  }, 60_000)

  test('is hindered by findings until waivers were asked for, and by waivers until they are accepted', async () => {
    const pack = await aFilledPackage(county, '甲县茶场')
    const { services } = county
    await pack.write('2/indicators.~1.weight', '7')
    const { judged } = await pack.read()
    const errors = judged.findings.filter(({ severity }) => severity === 'error')
    expect(await offered(pack, pack.filler)).toEqual(['submit: findings-open'])
    const asked = { packageId: pack.id, reason: '年初批复即如此。' }
    for (const { fingerprint } of errors) await askWaiver(services, pack.filler, { ...asked, fingerprint })
    expect(await offered(pack, pack.filler)).toEqual(['submit'])
    await pack.move(pack.filler, 'submit')
    await pack.move(pack.head, 'sign')
    await pack.move(pack.reviewer, 'pass-department')
    expect(await offered(pack, pack.bureau)).toEqual(['approve: waivers-open', 'return-by-finance'])
    for (const { fingerprint } of errors)
      await decideWaiver(services, pack.bureau, { packageId: pack.id, fingerprint, accepted: true, reason: '已核。' })
    expect(await offered(pack, pack.bureau)).toEqual(['approve', 'return-by-finance'])
  }, 60_000)

  test('leaves decisions about waivers to whoever did not fill the package in', async () => {
    const pack = await aFilledPackage(county, '甲县果场')
    const both: Actor = {
      ...pack.filler,
      grants: [...pack.filler.grants, { organisationId: county.finance, role: 'finance-reviewer' }],
    }
    await pack.move(pack.filler, 'submit')
    await pack.move(pack.head, 'sign')
    const mayDecide = async (by: Actor) =>
      (await readPackage(county.services, by, pack.id)).may.deeds.includes('decide-waiver')
    expect(await Promise.all([pack.bureau, both, pack.head].map(mayDecide))).toEqual([true, false, false])
  }, 60_000)
})

/** What the table lets whoever fills in do to a draft. */
const ofFillers = Object.entries<Deed>(deeds).flatMap(([name, deed]) =>
  deed.roles.includes('filler') && deed.in.includes('draft') ? [name] : [],
)

test('a list tells the same, findings apart, with deadlines and notes that wait', async () => {
  const pack = await aFilledPackage(county, '甲县蚕桑站')
  await pack.write('2/indicators.~1.weight', '7')
  await addNote(county.services, pack.reviewer, pack.id, { address: '', text: '请核对。' })
  const { packages } = await listPackages(county.services, pack.filler, { limit: 10 })
  const moves = (name: MoveName) => [{ move: name, needsReason: false, hindrance: null }]
  expect(packages.map(({ pack: { id }, may, openTime, openNotes }) => ({ id, may, openTime, openNotes }))).toEqual([
    {
      id: pack.id,
      may: { moves: moves('submit'), deeds: ofFillers },
      openTime: {
        opensAt: new Date('2025-01-01T00:00:00Z'),
        closesAt: new Date('2025-06-01T00:00:00Z'),
        isExtended: false,
      },
      openNotes: 1,
    },
  ])
  const late = { ...pack.filler, at: new Date(today.getTime() + 200 * 24 * 3_600_000) }
  const [overdue] = (await listPackages(county.services, late, { limit: 10 })).packages
  expect(overdue?.may.moves).toMatchObject([{ move: 'submit', hindrance: { code: 'window-closed' } }])
}, 60_000)
