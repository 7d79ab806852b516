import { documentOf, printXlsx } from '@mingxiao/readers/testing'
import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBrowser } from '../testing/a-browser.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { rightPassword } from '../testing/an-account.ts'
import { refusal } from '../testing/refusal.ts'

let county: StaffedCounty
let administrator: Person
let region: { readonly params: { readonly regionId: number } }
beforeAll(async () => {
  county = await aStaffedCounty()
  administrator = await county.person(county.finance, 'administrator')
  region = { params: { regionId: county.regionId } }
}, 120_000)
afterAll(() => county.close(), 60_000)

const of = ({ accountId }: Person) => ({ params: { ...region.params, accountId } })
const listed = async ({ accountId }: Person) => {
  const { items } = await administrator.call('listAccounts', region)
  return items.find(({ id }) => id === accountId)
}

describe('an account', () => {
  test('is listed with what its owner has, and none of its secrets', async () => {
    const person = await county.person(county.unit, 'filler')
    expect(await listed(person)).toEqual({
      id: person.accountId,
      name: person.name,
      displayName: expect.any(String),
      hasPassword: true,
      signsOn: false,
      hasSecondFactor: false,
      lockedUntil: null,
      closedAt: null,
      createdAt: expect.any(String),
      lastSignIn: expect.any(String),
      worksElsewhere: false,
    })
  })
  test('that is closed is out at once, and comes in again when it is opened', async () => {
    const person = await county.person(county.unit, 'filler')
    await administrator.call('closeAccount', { ...of(person), body: { reason: '调离。' } })
    await expect(person.call('readSession')).rejects.toMatchObject(refusal('not-signed-in'))
    const again = () => aBrowser(county.app).call('signIn', { body: { name: person.name, password: rightPassword } })
    await expect(again()).rejects.toMatchObject(refusal('sign-in-wrong'))
    expect((await listed(person))?.closedAt).not.toBeNull()
    await administrator.call('openAccount', of(person))
    expect((await again()).accountId).toBe(person.accountId)
  })
  test('that lost its second factor signs in by its password', async () => {
    const person = await county.person(county.unit, 'head')
    const { secret } = await person.call('beginSecondFactor', { body: { password: rightPassword } })
    const code = await generate({ secret, epoch: county.clock.now().getTime() / 1000 })
    await person.call('confirmSecondFactor', { body: { code } })
    expect((await listed(person))?.hasSecondFactor).toBe(true)
    await administrator.call('resetSecondFactor', of(person))
    const signed = await aBrowser(county.app).call('signIn', {
      body: { name: person.name, password: rightPassword },
    })
    expect(signed.secondFactor).toBe('off')
    await expect(administrator.call('resetSecondFactor', of(person))).rejects.toMatchObject(
      refusal('second-factor-not-asked'),
    )
  })
  test('of the administrator is for another one, and of a stranger for nobody', async () => {
    const body = { reason: '试试。' }
    await expect(administrator.call('closeAccount', { ...of(administrator), body })).rejects.toMatchObject(
      refusal('account-own'),
    )
    const nobody = { params: { ...region.params, accountId: '00000000-0000-7000-8000-000000000000' } }
    await expect(administrator.call('openAccount', nobody)).rejects.toMatchObject(refusal('account-not-found'))
    const filler = await county.person(county.unit, 'filler')
    for (const name of ['openAccount', 'resetSecondFactor'] as const)
      await expect(filler.call(name, of(administrator))).rejects.toMatchObject(refusal('role-not-allowed'))
    await expect(filler.call('listAccounts', region)).rejects.toMatchObject(refusal('role-not-allowed'))
  })
})

describe('a list of people', () => {
  const sheet = (...rows: readonly (readonly string[])[]) => {
    const table = [['用户名', '姓名', '单位', '角色'], ...rows]
    return { ...region, file: new Blob([new Uint8Array(printXlsx(documentOf([table])))]), name: '人员.xlsx' }
  }
  test('opens an account for each, who comes in by the invitation', async () => {
    const { items } = await administrator.call(
      'importPeople',
      sheet(['shuili-1', '填报人甲', '甲县水利站', '填报人'], ['shuili-2', '负责人乙', '甲县水利站', '单位负责人']),
    )
    expect(items.map(({ name, organisation, role }) => [name, organisation, role])).toEqual([
      ['shuili-1', '甲县水利站', 'filler'],
      ['shuili-2', '甲县水利站', 'head'],
    ])
    const [first] = items
    const body = { token: first?.token ?? '', password: 'Meiyou-renzhi-88' }
    const me = await aBrowser(county.app).call('acceptInvitation', { body })
    expect(me).toMatchObject({ name: 'shuili-1', grants: [{ organisationId: county.unit, role: 'filler' }] })
  })
  test('takes in nobody where a line is wrong, and names each', async () => {
    const wrong = sheet(
      ['shuili-3', '好人', '甲县水利站', '填报人'],
      ['shuili-3', '同名人', '甲县水利站', '填报人'],
      [administrator.name, '重名人', '甲县水利站', '填报人'],
      ['shuili-4', '某人', '没有的站', '填报人'],
      ['shuili-5', '某人', '甲县水利站', '站长'],
    )
    await expect(administrator.call('importPeople', wrong)).rejects.toMatchObject({
      problem: {
        code: 'people-list-unreadable',
        title: expect.stringMatching(/第3行：.*已被使用.*第4行：.*已被使用.*第5行：没有找到单位.*第6行：角色“站长”/s),
      },
    })
    const { items } = await administrator.call('listAccounts', region)
    expect(items.filter(({ name }) => name === 'shuili-3')).toEqual([])
    await expect(
      administrator.call('importPeople', { ...region, file: new Blob(['x']), name: 'x.xlsx' }),
    ).rejects.toThrow()
  })
})

describe('a body', () => {
  const change = (organisationId: string, body: object) =>
    administrator.call('changeOrganisation', {
      params: { ...region.params, organisationId },
      body: { name: '甲县水利总站', parentId: county.department, creditCode: null, ...body },
    })
  test('is given another name, place and credit code', async () => {
    const changed = { name: '甲县水利总站', parentId: county.otherDepartment, creditCode: '91350100M000100Y43' }
    expect(await change(county.unit, changed)).toEqual({ id: county.unit, kind: 'unit', ...changed })
    const auditor = await county.person(county.finance, 'auditor')
    const { items } = await auditor.call('listTrail', { ...region, query: { limit: 1 } })
    expect(items).toMatchObject([
      { action: 'change-organisation', before: { name: '甲县水利站' }, after: { name: '甲县水利总站' } },
    ])
  })
  test('stands neither under itself nor under those below it, and has no code of another', async () => {
    await expect(change(county.department, { parentId: county.department })).rejects.toMatchObject(
      refusal('organisation-under-itself'),
    )
    await expect(change(county.otherDepartment, { parentId: county.unit })).rejects.toMatchObject(
      refusal('organisation-under-itself'),
    )
    await expect(change(county.otherUnit, { creditCode: '91350100M000100Y43' })).rejects.toMatchObject(
      refusal('organisation-exists'),
    )
    await expect(change(county.finance, { creditCode: '1' })).rejects.toMatchObject(refusal('credit-code-invalid'))
  })
})
