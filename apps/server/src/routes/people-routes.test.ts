import { documentOf, printXlsx } from '@mingxiao/readers/testing'
import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBrowser } from '../testing/a-browser.ts'
import { aStaffedCounty, type Person, type StaffedCounty } from '../testing/a-staffed-county.ts'
import { rightPassword } from '../testing/an-account.ts'
import { anApp } from '../testing/an-app.ts'
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

const password = 'Meiyou-renzhi-88'

describe('an administrator', () => {
  test('adds a unit and its people, who then do their work', async () => {
    const unit = await administrator.call('addOrganisation', {
      ...region,
      body: { kind: 'unit', parentId: county.department, name: '甲县河道所', creditCode: '91350100M000100Y43' },
    })
    const invited = await administrator.call('addAccount', {
      ...region,
      body: { name: 'hedao-1', displayName: '河道所填报人' },
    })
    const granted = { accountId: invited.accountId, organisationId: unit.id, role: 'filler' } as const
    const grant = await administrator.call('grantRole', { ...region, body: granted })
    expect(grant).toEqual({ ...granted, id: expect.any(String) })
    const newcomer = aBrowser(county.app)
    const me = await newcomer.call('acceptInvitation', { body: { token: invited.token, password } })
    expect(me.grants).toEqual([{ regionId: county.regionId, organisationId: unit.id, role: 'filler' }])
    const begin = (year: number) =>
      newcomer.call('createPackage', { ...region, body: { organisationId: unit.id, year } })
    expect(await begin(2024)).toMatchObject({ organisationId: unit.id })

    await administrator.call('revokeRole', { params: { ...region.params, grantId: grant.id } })
    await expect(begin(2023)).rejects.toMatchObject(refusal('organisation-not-found'))
    await expect(
      administrator.call('revokeRole', { params: { ...region.params, grantId: grant.id } }),
    ).rejects.toMatchObject(refusal('grant-not-found'))
  })
  test('adds the bodies of a sheet, all of them or none', async () => {
    const sheet = (...rows: readonly (readonly string[])[]) => {
      const head = ['类型', '名称', '上级单位', '统一社会信用代码']
      return {
        ...region,
        file: new Blob([new Uint8Array(printXlsx(documentOf([[head, ...rows]])))]),
        name: '名单.xlsx',
      }
    }
    const wrong = sheet(['主管部门', '甲县林业局', '甲县财政局', ''], ['单位', '甲县林场', '甲县林业厅', '1'])
    await expect(administrator.call('importOrganisations', wrong)).rejects.toMatchObject({
      problem: {
        code: 'organisation-list-unreadable',
        title: expect.stringContaining('第3行：没有上级单位“甲县林业厅”'),
      },
    })
    const right = sheet(['主管部门', '甲县林业局', '甲县财政局', ''], ['单位', '甲县林场', '甲县林业局', ''])
    const { items } = await administrator.call('importOrganisations', right)
    expect(items).toMatchObject([
      { kind: 'department', name: '甲县林业局', parentId: county.finance },
      { kind: 'unit', name: '甲县林场', parentId: items[0]?.id },
    ])
  })
  test('sees no package', async () => {
    expect(await administrator.call('listPackages', { ...region, query: {} })).toEqual({ items: [], next: null })
    const body = { organisationId: county.unit, year: 2024 }
    await expect(administrator.call('createPackage', { ...region, body })).rejects.toMatchObject(
      refusal('organisation-not-found'),
    )
  })
  test('grants nothing to themselves', async () => {
    const body = { accountId: administrator.accountId, organisationId: county.finance, role: 'auditor' } as const
    await expect(administrator.call('grantRole', { ...region, body })).rejects.toMatchObject(refusal('grant-to-self'))
  })
  test('is told of a wrong or taken credit code, and of a taken name', async () => {
    const body = { kind: 'unit', parentId: null, name: '甲县河道二所' } as const
    const wrong = { ...region, body: { ...body, creditCode: '91350100M000100Y44' } }
    await expect(administrator.call('addOrganisation', wrong)).rejects.toMatchObject(refusal('credit-code-invalid'))
    const taken = { ...region, body: { ...body, creditCode: '91350100M000100Y43' } }
    await expect(administrator.call('addOrganisation', taken)).rejects.toMatchObject(refusal('organisation-exists'))
    const again = { ...region, body: { name: administrator.name, displayName: '另一人' } }
    await expect(administrator.call('addAccount', again)).rejects.toMatchObject(refusal('account-exists'))
  })
  test('invites somebody again, whose old password is then replaced', async () => {
    const person = await county.person(county.unit, 'filler')
    const { token } = await administrator.call('inviteAgain', {
      params: { ...region.params, accountId: person.accountId },
    })
    await aBrowser(county.app).call('acceptInvitation', { body: { token, password } })
    await expect(person.call('readSession')).rejects.toMatchObject(refusal('not-signed-in'))
  })
})

test('nobody else manages people, and what is done to them stands in the trail', async () => {
  const head = await county.person(county.unit, 'head')
  const auditor = await county.person(county.finance, 'auditor')
  const askings = [
    head.call('addAccount', { ...region, body: { name: 'x-1', displayName: '某人' } }),
    head.call('listGrants', region),
    auditor.call('grantRole', {
      ...region,
      body: { accountId: head.accountId, organisationId: county.unit, role: 'filler' },
    }),
  ]
  const refusals = await Promise.allSettled(askings)
  expect(refusals.map((one) => one.status === 'rejected' && one.reason.problem.code)).toEqual(
    askings.map(() => 'role-not-allowed'),
  )
  const { items } = await auditor.call('listTrail', { ...region, query: { limit: 200 } })
  expect(new Set(items.map(({ action }) => action))).toEqual(
    new Set(['add-organisation', 'add-account', 'grant-role', 'create-package', 'revoke-role', 'invite-account']),
  )
  expect(JSON.stringify(items)).not.toContain(password)
})

test('a role that needs a second factor does nothing without one', async () => {
  const { app } = await anApp(county.services, { secondFactorRoles: ['administrator'] })
  const browser = aBrowser(app, administrator)
  await expect(browser.call('listGrants', region)).rejects.toMatchObject(refusal('second-factor-unbound'))
  expect(await browser.call('readSession')).toMatchObject({ secondFactor: 'off', mustBindFactor: true })
  const { secret } = await browser.call('beginSecondFactor', { body: { password: rightPassword } })
  const code = await generate({ secret, epoch: county.clock.now().getTime() / 1000 })
  const bound = await browser.call('confirmSecondFactor', { body: { code } })
  expect(bound).toMatchObject({ secondFactor: 'passed', mustBindFactor: false })
  expect((await browser.call('listGrants', region)).items.length).toBeGreaterThan(0)
  await app.close()
})
