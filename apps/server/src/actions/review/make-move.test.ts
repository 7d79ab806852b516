import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../store/connect.ts'
import { verifyTrail } from '../../store/verify-trail.ts'
import { aCounty, type County, year } from '../../testing/a-county.ts'
import { aFilledPackage } from '../../testing/a-filled-package.ts'
import { fillCorrectly } from '../../testing/fill-correctly.ts'
import { addEvidence } from '../packages/add-evidence.ts'
import { createPackage } from '../packages/create-package.ts'
import { editCells } from '../packages/edit-cells.ts'
import { readPackage } from '../packages/read-package.ts'
import { extendWindow } from '../region/extend-window.ts'
import { askWaiver } from './ask-waiver.ts'
import { decideWaiver } from './decide-waiver.ts'
import { makeMove } from './make-move.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

describe('a package', () => {
  test('goes from draft to published, with one cell returned on the way', async () => {
    const { services, unit, department, finance, actor } = county
    const [filler, head] = [actor(unit, 'filler'), actor(unit, 'head')]
    const [reviewer, bureau] = [actor(department, 'department-reviewer'), actor(finance, 'finance-reviewer')]
    const { id: packageId } = await createPackage(services, filler, { organisationId: unit, year })
    await fillCorrectly(services, filler, packageId)
    const seen = async () => (await readPackage(services, filler, packageId)).pack.revision
    const errors = (await readPackage(services, filler, packageId)).judged.findings.filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toEqual([])

    const first = await makeMove(services, filler, { packageId, move: 'submit', revision: await seen() })
    expect(first).toMatchObject({ state: 'submitted', version: 1, receipt: { number: '430981-2024-000001' } })
    await makeMove(services, head, { packageId, move: 'sign', revision: await seen() })
    await makeMove(services, reviewer, {
      packageId,
      move: 'return-by-department',
      revision: await seen(),
      reason: '在职人数请核对。',
      notes: [{ address: '1/staffing.unit.staff', text: '与编制本不符。' }],
    })
    const returned = await readPackage(services, filler, packageId)
    expect(returned.pack.state).toBe('returned')
    expect(returned.notes.map(({ address, text, returns }) => ({ address, text, returns }))).toEqual([
      { address: '', text: '在职人数请核对。', returns: true },
      { address: '1/staffing.unit.staff', text: '与编制本不符。', returns: true },
    ])

    const cell = returned.cells.get('1/thrift.measures')
    await editCells(services, filler, packageId, [
      { address: '1/thrift.measures', value: `${cell?.value}已核对。`, revision: cell?.revision ?? '0' },
    ])
    const second = await makeMove(services, filler, { packageId, move: 'submit', revision: await seen() })
    expect(second.receipt?.number).toBe('430981-2024-000002')
    await makeMove(services, head, { packageId, move: 'sign', revision: await seen() })
    await makeMove(services, reviewer, { packageId, move: 'pass-department', revision: await seen() })
    await makeMove(services, bureau, { packageId, move: 'approve', revision: await seen() })
    const last = await makeMove(services, bureau, { packageId, move: 'publish', revision: await seen() })
    expect(last).toMatchObject({ state: 'published', version: 8, receipt: null })
    const { versions } = await readPackage(services, filler, packageId)
    expect(versions.map(({ move }) => move)).toEqual([
      'submit',
      'sign',
      'return-by-department',
      'submit',
      'sign',
      'pass-department',
      'approve',
      'publish',
    ])

    const owner = connect(county.ownerUrl, 1)
    expect(await verifyTrail(owner)).toMatchObject([{ broken: null }])
    await owner.destroy()
  }, 60_000)
})

describe('a move', () => {
  test('is made on what was seen, and on nothing newer', async () => {
    const { filler, move, read, write } = await aFilledPackage(county, '甲县农机站')
    const { revision } = (await read()).pack
    await write('1/thrift.measures', '少开会。')
    await expect(move(filler, 'submit', { revision })).rejects.toMatchObject({ code: 'package-changed' })
  }, 60_000)

  test('that two make at the same time is made once', async () => {
    const { filler, move, read } = await aFilledPackage(county, '甲县林业站')
    const { revision } = (await read()).pack
    const made = await Promise.allSettled([1, 2, 3, 4].map(() => move(filler, 'submit', { revision })))
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    expect((await read()).receipts).toHaveLength(1)
  }, 60_000)

  test('back needs a reason, and only a move back takes notes', async () => {
    const { filler, head, move } = await aFilledPackage(county, '甲县畜牧站')
    const notes = [{ address: '1/staffing.unit.staff', text: '请核对。' }]
    await expect(move(filler, 'submit', { notes })).rejects.toMatchObject({ code: 'notes-not-taken' })
    await move(filler, 'submit')
    await expect(move(head, 'return-in-unit', { reason: ' ' })).rejects.toMatchObject({ code: 'reason-missing' })
    const elsewhere = [{ address: '1/staffing.unit.stuff', text: '请核对。' }]
    await expect(move(head, 'return-in-unit', { reason: '请核对。', notes: elsewhere })).rejects.toMatchObject({
      code: 'cell-unknown',
    })
  }, 60_000)

  test('to submit is made while the window, or an extension of the unit, is open', async () => {
    const { filler, bureau, unit, move, read } = await aFilledPackage(county, '甲县渔政站')
    const late = { ...filler, at: new Date('2025-06-02T00:00:00Z') }
    await expect(move(late, 'submit')).rejects.toMatchObject({ code: 'window-closed' })
    const early = { ...filler, at: new Date('2024-12-31T00:00:00Z') }
    await expect(move(early, 'submit')).rejects.toMatchObject({ code: 'window-closed' })
    await extendWindow(county.services, bureau, {
      year,
      organisationId: unit,
      closesAt: new Date('2025-06-03T00:00:00Z'),
      reason: '汛期值守。',
    })
    await move(late, 'submit')
    expect((await read()).pack.state).toBe('submitted')
  }, 60_000)

  test('to submit a report whose template does not read is refused with the reason', async () => {
    const { filler, move, read, write } = await aFilledPackage(county, '甲县种子站')
    const [first] = ((await read()).cells.get('4/overview')?.value ?? '').split(' ')
    await write(`4/overview.${first}`, '在职{{ base.stuff }}人')
    await expect(move(filler, 'submit')).rejects.toMatchObject({ code: 'report-unreadable' })
  }, 60_000)
})

describe('an error that is left in a package', () => {
  /** Its weights add up to 101. */
  async function withError(name: string) {
    const pack = await aFilledPackage(county, name)
    await pack.write('2/indicators.~1.weight', '7')
    const { judged } = await pack.read()
    const errors = judged.findings.filter(({ severity }) => severity === 'error')
    const ask = (reason: string) =>
      Promise.all(
        errors.map(({ fingerprint }) =>
          askWaiver(county.services, pack.filler, { packageId: pack.id, fingerprint, reason }),
        ),
      )
    const decide = (accepted: boolean) =>
      Promise.all(
        errors.map(({ fingerprint }) =>
          decideWaiver(county.services, pack.reviewer, { packageId: pack.id, fingerprint, accepted, reason: '已核。' }),
        ),
      )
    return { ...pack, errors, ask, decide }
  }

  test('keeps it from being submitted until a waiver is asked for, and from approval until it is accepted', async () => {
    const { filler, head, reviewer, bureau, move, errors, ask, decide } = await withError('甲县苗圃')
    expect(errors.length).toBeGreaterThan(0)
    await expect(move(filler, 'submit')).rejects.toMatchObject({ code: 'findings-open' })
    await ask('年初批复即如此。')
    await move(filler, 'submit')
    await move(head, 'sign')
    await move(reviewer, 'pass-department')
    await expect(move(bureau, 'approve')).rejects.toMatchObject({ code: 'waivers-open' })
    await decide(true)
    expect((await move(bureau, 'approve')).state).toBe('approved')
  }, 60_000)

  test('is in the way again after its waiver was refused, and after it says something else', async () => {
    const { filler, head, reviewer, move, write, ask, decide } = await withError('甲县园艺场')
    await ask('年初批复即如此。')
    await move(filler, 'submit')
    await move(head, 'sign')
    await decide(false)
    await expect(decide(true)).rejects.toMatchObject({ code: 'waiver-decided' })
    await move(reviewer, 'return-by-department', { reason: '请改正分值。' })
    await expect(move(filler, 'submit')).rejects.toMatchObject({ code: 'findings-open' })
    await ask('附批复文件。')
    await write('2/indicators.~1.weight', '9')
    await expect(move(filler, 'submit')).rejects.toMatchObject({ code: 'findings-open' })
  }, 60_000)

  test('is not waived by whoever filled the package in', async () => {
    const { id, filler, head, move, ask, errors } = await withError('甲县气象站')
    await ask('年初批复即如此。')
    await move(filler, 'submit')
    await move(head, 'sign')
    const both = { ...filler, grants: [...filler.grants, { organisationId: county.finance, role: 'finance-reviewer' }] }
    const decision = { packageId: id, fingerprint: errors[0]?.fingerprint ?? '', accepted: true, reason: '已核。' }
    await expect(decideWaiver(county.services, both as typeof filler, decision)).rejects.toMatchObject({
      code: 'parts-exclude',
    })
  }, 60_000)
})

describe('whoever has two roles in a unit', () => {
  test('does not sign what they edited, gave evidence for or asked a waiver for', async () => {
    const { services } = county
    const { id, unit, filler, move, read } = await aFilledPackage(county, '甲县地震台')
    const { judged } = await read()
    const both = () => county.actor(unit, 'filler', 'head')
    const [editing, proving, asking] = [both(), both(), both()]
    const revision = (await read()).cells.get('1/thrift.measures')?.revision ?? '0'
    await editCells(services, editing, id, [{ address: '1/thrift.measures', value: '少开会。', revision }])
    const file = { address: '', name: '编制本.txt', mediaType: 'text/plain', mostBytes: 100 }
    await addEvidence(services, proving, { packageId: id, ...file, content: bytes('编制九名') })
    const fingerprint = judged.findings[0]?.fingerprint ?? ''
    await askWaiver(services, asking, { packageId: id, fingerprint, reason: '批复如此。' })
    await move(filler, 'submit')
    for (const by of [editing, proving, asking])
      await expect(move(by, 'sign')).rejects.toMatchObject({ code: 'parts-exclude' })
    await move(both(), 'sign')
  }, 60_000)
})

describe('a package that is reopened', () => {
  test('stays as it was approved, and goes on as another in which nobody has taken a part', async () => {
    const { services } = county
    const { id, unit, filler, head, reviewer, bureau, move, read } = await aFilledPackage(county, '甲县测绘队')
    const evidence = { address: '', name: '编制本.txt', mediaType: 'text/plain', mostBytes: 100 }
    await addEvidence(services, filler, { packageId: id, ...evidence, content: bytes('编制九名') })
    await move(filler, 'submit')
    await move(head, 'sign')
    await move(reviewer, 'pass-department')
    await move(bureau, 'approve')
    const approved = (await read()).judged.packageHash
    const reopened = await move(bureau, 'reopen', { reason: '审计发现漏列。' })
    expect(reopened).toMatchObject({ state: 'returned', revision: '1' })
    expect((await read()).pack.state).toBe('approved')
    await expect(move(bureau, 'publish')).rejects.toMatchObject({ code: 'package-replaced' })

    const heir = await readPackage(services, filler, reopened.packageId)
    expect(heir.pack).toMatchObject({ organisation_id: unit, submission: 2, replaces_id: id, state: 'returned' })
    expect(heir.judged.packageHash).toBe(approved)
    expect(heir.evidence).toMatchObject([{ name: '编制本.txt', bytes: '12', package_id: heir.pack.id }])
    expect(heir.notes).toMatchObject([{ address: '', text: '审计发现漏列。', returns: true }])
    await makeMove(services, filler, { packageId: heir.pack.id, move: 'submit', revision: '1' })
    await makeMove(services, head, { packageId: heir.pack.id, move: 'sign', revision: '2' })
  }, 60_000)
})

async function* bytes(text: string) {
  yield new TextEncoder().encode(text)
}
