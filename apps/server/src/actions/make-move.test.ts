import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../store/connect.ts'
import { verifyTrail } from '../store/verify-trail.ts'
import { aCounty, type County, year } from '../testing/a-county.ts'
import { fillCorrectly } from '../testing/fill-correctly.ts'
import { createPackage } from './create-package.ts'
import { editCells } from './edit-cells.ts'
import { makeMove } from './make-move.ts'
import { readPackage } from './read-package.ts'
import { returnCells } from './return-cells.ts'

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
    await returnCells(services, reviewer, {
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
