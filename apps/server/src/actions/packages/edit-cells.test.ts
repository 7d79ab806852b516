import { completeDraft } from '@mingxiao/drafts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../store/connect.ts'
import { openStore } from '../../store/open-store.ts'
import { verifyTrail } from '../../store/verify-trail.ts'
import { aCounty, type County, year } from '../../testing/a-county.ts'
import type { CellEdit } from './cell-edit.ts'
import { createPackage } from './create-package.ts'
import { editCells } from './edit-cells.ts'
import { readJudged } from './read-judged.ts'
import { readPackage } from './read-package.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

/** A blank package of a new unit, with two people who fill it in. */
async function aPackage() {
  const { services, actor } = county
  const unit = await county.addUnit(`甲县水库${units++}`)
  const [one, other] = [actor(unit, 'filler'), actor(unit, 'finance-officer')]
  const { id } = await createPackage(services, one, { organisationId: unit, year })
  const edit = (by: typeof one, ...edits: readonly CellEdit[]) => editCells(services, by, id, edits)
  const cell = async (address: string) => (await readPackage(services, one, id)).cells.get(address)
  const judged = () => readJudged(services, one, id)
  return { id, unit, one, other, edit, cell, judged }
}
let units = 1

const staff = '1/staffing.unit.staff'
const quota = '1/staffing.unit.quota'

describe('a cell that two people edit', () => {
  test('keeps the first value, and tells the second who wrote what and when', async () => {
    const { one, other, edit, cell } = await aPackage()
    expect(await edit(one, { address: staff, value: '9', revision: '0' })).toMatchObject({
      outcome: 'saved',
      revision: '2',
    })
    expect(await edit(other, { address: staff, value: '8', revision: '0' })).toEqual({
      outcome: 'conflict',
      conflicts: [
        { address: staff, why: 'changed', value: '9', revision: '2', changedBy: one.accountId, changedAt: one.at },
      ],
    })
    expect((await cell(staff))?.value).toBe('9')
  }, 60_000)

  test('takes the second value once the first was seen', async () => {
    const { one, other, edit, cell } = await aPackage()
    await edit(one, { address: staff, value: '9', revision: '0' })
    await edit(other, { address: staff, value: '8', revision: '2' })
    expect(await cell(staff)).toMatchObject({ value: '8', revision: '3', changed_by: other.accountId })
  }, 60_000)

  test('is no conflict where both wrote the same', async () => {
    const { one, other, edit } = await aPackage()
    await edit(one, { address: staff, value: '9', revision: '0' })
    expect(await edit(other, { address: staff, value: '9', revision: '0' })).toMatchObject({ outcome: 'saved' })
  }, 60_000)

  test('takes exactly one of many values written at the same time', async () => {
    const { one, other, edit, cell } = await aPackage()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        edit(at % 2 === 0 ? one : other, { address: staff, value: `${at + 1}`, revision: '0' }),
      ),
    )
    const saved = answers.flatMap(({ outcome }, at) => (outcome === 'saved' ? [`${at + 1}`] : []))
    expect(saved).toEqual([(await cell(staff))?.value])
  }, 60_000)
})

describe('edits of a package', () => {
  test('of different cells at the same time are all kept', async () => {
    const { one, other, edit, id } = await aPackage()
    const addresses = ['publicFunds', 'office', 'reception', 'abroad'].flatMap((row) =>
      ['lastYear', 'budget', 'final'].map((column) => `1/spending.${row}.${column}`),
    )
    await Promise.all(
      addresses.map((address, at) => edit(at % 2 === 0 ? one : other, { address, value: `${at}.5`, revision: '0' })),
    )
    const { cells, pack } = await readPackage(county.services, one, id)
    expect(addresses.map((address) => cells.get(address)?.value)).toEqual(addresses.map((_, at) => `${at}.5`))
    expect(pack.revision).toBe('13')
  }, 60_000)

  test('through two servers at the same moment are all kept, and the chain holds', async () => {
    const { one, other, id } = await aPackage()
    const second = await openStore({ url: county.ownerUrl })
    const elsewhere = { ...county.services, database: second.database }
    const addresses = ['publicFunds', 'office', 'reception', 'abroad'].flatMap((row) =>
      ['lastYear', 'budget', 'final'].map((column) => `1/spending.${row}.${column}`),
    )
    const answers = await Promise.all(
      addresses.map((address, at) => {
        const [services, by] = at % 2 === 0 ? [county.services, one] : [elsewhere, other]
        return editCells(services, by, id, [{ address, value: `${at}.5`, revision: '0' }])
      }),
    )
    const { cells } = await readPackage(county.services, one, id)
    const owner = connect(county.ownerUrl, 1)
    const chains = await verifyTrail(owner)
    await Promise.all([owner.destroy(), second.close()])
    expect(answers.map(({ outcome }) => outcome)).toEqual(addresses.map(() => 'saved'))
    expect(addresses.map((address) => cells.get(address)?.value)).toEqual(addresses.map((_, at) => `${at}.5`))
    expect(chains.map(({ broken }) => broken)).toEqual([null])
  }, 60_000)

  test('are written all or not at all', async () => {
    const { one, other, edit, cell } = await aPackage()
    await edit(one, { address: staff, value: '9', revision: '0' })
    const answer = await edit(
      other,
      { address: quota, value: '7', revision: '0' },
      { address: staff, value: '8', revision: '0' },
    )
    expect(answer.outcome).toBe('conflict')
    expect(await cell(quota)).toBeUndefined()
  }, 60_000)

  test('lead to what follows from them: computed cells, and findings with the cell to be mended', async () => {
    const { one, edit, judged } = await aPackage()
    await edit(one, { address: quota, value: '7', revision: '0' }, { address: staff, value: '9', revision: '0' })
    const figures = await judged()
    expect([figures.revision, figures.judged.computed.get('1/staffing.unit.rate')?.text]).toEqual(['2', '128.57%'])
    await edit(one, { address: staff, value: '九', revision: figures.revision })
    const words = await judged()
    const finding = words.judged.findings.find(({ rule }) => rule.id === 'numeric-cells-clean')
    expect([words.revision, finding?.cell]).toEqual(['3', staff])
  }, 60_000)

  test('of a row that somebody took away are refused, and its cells come back with it', async () => {
    const { one, other, edit, cell, id } = await aPackage()
    const list = '2/indicators'
    const rows = await cell(list)
    expect(rows).toMatchObject({ value: '~1', revision: '1' })
    await edit(
      one,
      { address: list, value: '~1 ~k7', revision: '1' },
      { address: `${list}.~k7.level3`, value: '放水次数', revision: '0' },
    )
    await edit(other, { address: list, value: '~1', revision: '2' })
    expect(await edit(one, { address: `${list}.~k7.level3`, value: '放水天数', revision: '2' })).toMatchObject({
      conflicts: [{ address: `${list}.~k7.level3`, why: 'gone', value: '放水次数' }],
    })
    await edit(one, { address: list, value: '~1 ~k7', revision: '3' })
    const { judged } = await readPackage(county.services, one, id)
    expect(completeDraft(judged.draft).pack.unitEvaluation?.indicators.rows[1]?.level3.value).toBe('放水次数')
  }, 60_000)

  test('by two who both add a row: the second is shown the first one’s list', async () => {
    const { one, other, edit } = await aPackage()
    await edit(one, { address: '2/indicators', value: '~1 ~a', revision: '1' })
    expect(await edit(other, { address: '2/indicators', value: '~1 ~b', revision: '1' })).toMatchObject({
      conflicts: [{ address: '2/indicators', why: 'changed', value: '~1 ~a', revision: '2' }],
    })
  }, 60_000)

  test('keep what is typed in a report even where a field in it does not exist', async () => {
    const { one, edit, cell, judged } = await aPackage()
    const edits = [
      { address: '4/overview', value: '~1', revision: '1' },
      { address: '4/overview.~1', value: '在职{{ base.stuff }}人', revision: '1' },
    ]
    expect(await edit(one, ...edits)).toEqual({ outcome: 'saved', revision: '2' })
    expect((await judged()).judged.fault?.code).toBe('template-field-unknown')
    expect((await cell('4/overview.~1'))?.value).toBe('在职{{ base.stuff }}人')
  }, 60_000)

  test.each([
    ['1/staffing.unit.stuff', '9', 'cell-unknown'],
    ['2/indicators', 'one two', 'cell-unfit'],
    ['1/moneyUnit', '亿元', 'cell-unfit'],
    [staff, '9\0', 'cell-unfit'],
    [staff, '\ud800', 'cell-unfit'],
    [staff, '9'.repeat(20_001), 'cell-unfit'],
  ])('of %s are refused where they cannot be kept', async (address, value, code) => {
    const { one, edit } = await aPackage()
    await expect(edit(one, { address, value, revision: '0' })).rejects.toMatchObject({ code })
  })

  test('stand in the trail with what was there before', async () => {
    const { one, edit, id } = await aPackage()
    await edit(one, { address: staff, value: '9', revision: '0' })
    await edit(one, { address: staff, value: '8', revision: '2' })
    const owner = connect(county.ownerUrl, 1)
    const rows = await owner
      .selectFrom('trail')
      .select(['action', 'account_id', 'address', 'before', 'after'])
      .where('package_id', '=', id)
      .orderBy('number')
      .execute()
    await owner.destroy()
    const by = { account_id: one.accountId, address: '10.0.0.7' }
    expect(rows).toEqual([
      { ...by, action: 'create-package', before: null, after: { year, edition: 'hunan-2024', submission: 1 } },
      { ...by, action: 'edit-cells', before: { cells: { [staff]: null } }, after: { cells: { [staff]: '9' } } },
      { ...by, action: 'edit-cells', before: { cells: { [staff]: '9' } }, after: { cells: { [staff]: '8' } } },
    ])
  }, 60_000)

  test('write down once each who filled the package in', async () => {
    const { one, other, edit, id } = await aPackage()
    await edit(one, { address: staff, value: '9', revision: '0' })
    await edit(one, { address: staff, value: '8', revision: '2' })
    await edit(other, { address: quota, value: '7', revision: '0' })
    await edit(one, { address: staff, value: '7', revision: '3' })
    const owner = connect(county.ownerUrl, 1)
    const rows = await owner
      .selectFrom('participation')
      .select(['account_id', 'part'])
      .where('package_id', '=', id)
      .orderBy('account_id')
      .execute()
    await owner.destroy()
    const both = [one.accountId, other.accountId].toSorted()
    expect(rows).toEqual(both.map((account_id) => ({ account_id, part: 'filled' })))
  }, 60_000)
})
