import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../store/connect.ts'
import { aCounty, type County, today, year } from '../../testing/a-county.ts'
import { aFilledPackage } from '../../testing/a-filled-package.ts'
import { diffVersions } from '../packages/diff-versions.ts'
import { verifyReceipt } from './verify-receipt.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

describe('a receipt', () => {
  test('says to anyone what was submitted, and whether the server still keeps it', async () => {
    const { services } = county
    const { filler, unit, move, read } = await aFilledPackage(county, '甲县渡口')
    const { receipt } = await move(filler, 'submit')
    const number = receipt?.number ?? ''
    const { judged } = await read()
    const said = {
      number: '430981-2024-000001',
      organisation: '甲县渡口',
      year,
      issuedAt: today,
      packageHash: judged.packageHash,
      findingsHash: judged.findingsHash,
      rulesVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
    }
    expect(await verifyReceipt(services, number)).toEqual({ ...said, isKept: true })
    const owner = connect(county.ownerUrl, 1)
    await sql`update package_version set draft = jsonb_set(draft, '{unit}', '"别处"') where organisation_id = ${unit}`.execute(
      owner,
    )
    await owner.destroy()
    expect(await verifyReceipt(services, number)).toEqual({ ...said, isKept: false })
  }, 60_000)

  test.each(['430981-2024-999999', '430902-2024-000001', '1', '', "430981-2024-000001' or 1=1"])(
    'of number “%s” there is not',
    async (number) => {
      await expect(verifyReceipt(county.services, number)).rejects.toMatchObject({ code: 'receipt-not-found' })
    },
    60_000,
  )

  test('takes the next number, whoever submits at the same time', async () => {
    const packages = await Promise.all(['东', '南', '西', '北'].map((side) => aFilledPackage(county, `甲县${side}站`)))
    const made = await Promise.all(packages.map(({ filler, move }) => move(filler, 'submit')))
    expect(made.map(({ receipt }) => receipt?.number).toSorted()).toEqual(
      [2, 3, 4, 5].map((count) => `430981-2024-00000${count}`),
    )
  }, 60_000)
})

describe('two versions', () => {
  test('differ in the cells that were changed, and those that follow', async () => {
    const { services, actor, otherUnit } = county
    const { id, filler, head, move, write } = await aFilledPackage(county, '甲县船闸')
    await move(filler, 'submit')
    await move(head, 'return-in-unit', { reason: '请核对。' })
    await write('1/staffing.unit.staff', '7')
    const changes = await diffVersions(services, filler, id, { from: 1, to: 'now' })
    expect(changes.filter(({ kind }) => kind === 'cell')).toMatchObject([
      { attachment: '1', before: '9', after: '7', follows: false },
      { attachment: '1', before: '128.57%', after: '100.00%', follows: true },
    ])
    await expect(diffVersions(services, filler, id, { from: 9, to: 'now' })).rejects.toMatchObject({
      code: 'version-not-found',
    })
    await expect(diffVersions(services, actor(otherUnit, 'filler'), id, { from: 1, to: 'now' })).rejects.toMatchObject({
      code: 'package-not-found',
    })
  }, 60_000)
})
