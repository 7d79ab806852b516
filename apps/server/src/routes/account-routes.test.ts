import type { FastifyInstance } from 'fastify'
import { generate } from 'otplib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inviteAccount } from '../auth/invite-account.ts'
import { defaultSettings } from '../settings.ts'
import type { Account } from '../store/identity/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { aBrowser, type Browser } from '../testing/a-browser.ts'
import type { Clock } from '../testing/a-clock.ts'
import { aStore } from '../testing/a-store.ts'
import { anAccount, rightPassword } from '../testing/an-account.ts'
import { anApp } from '../testing/an-app.ts'
import { emptyIdentity } from '../testing/empty-identity.ts'
import { refusal } from '../testing/refusal.ts'

const name = 'tianbao'
const next = 'Meiyou-renzhi-88'

let store: Store
let app: FastifyInstance
let clock: Clock
let browser: Browser
beforeAll(async () => {
  store = await aStore()
}, 120_000)
beforeEach(async () => {
  const built = await anApp(store)
  app = built.app
  clock = built.clock
  await emptyIdentity(store)
  browser = aBrowser(app)
})
afterEach(() => app.close())
afterAll(() => store.close())

const account = (changes: Partial<Account> = {}) => anAccount(store, clock.now(), changes)
const signIn = (password = rightPassword) => browser.call('signIn', { body: { name, password } })

describe('a password that somebody else chose', () => {
  test('must be changed before anything else', async () => {
    await account({ must_change_password: true })
    expect(await signIn()).toMatchObject({ mustChangePassword: true })
    const early = browser.call('beginSecondFactor', { body: { password: rightPassword } })
    await expect(early).rejects.toMatchObject(refusal('password-change-needed'))
    const changed = await browser.call('changePassword', { body: { current: rightPassword, next } })
    expect(changed).toMatchObject({ mustChangePassword: false })
    await browser.call('beginSecondFactor', { body: { password: next } })
  })
  test('must be changed as well once it is ninety days old', async () => {
    await account()
    clock.pass(91 * 24 * 60)
    expect(await signIn()).toMatchObject({ mustChangePassword: true })
  })
})

describe('changing the password', () => {
  test('ends the sessions of others, and goes on under a new id', async () => {
    await account()
    const other = aBrowser(app)
    await other.call('signIn', { body: { name, password: rightPassword } })
    await signIn()
    const before = [...browser.cookies.values()]
    await browser.call('changePassword', { body: { current: rightPassword, next } })
    expect([...browser.cookies.values()]).not.toEqual(before)
    await browser.call('readSession')
    await expect(other.call('readSession')).rejects.toMatchObject(refusal('not-signed-in'))
    await expect(signIn()).rejects.toMatchObject(refusal('sign-in-wrong'))
    expect(await signIn(next)).toMatchObject({ name })
  })
  test('takes the present one, and failures count', async () => {
    await account()
    await signIn()
    for (let time = 1; time <= 5; time += 1) {
      const guess = browser.call('changePassword', { body: { current: 'Caiceyici-1', next } })
      await expect(guess).rejects.toMatchObject(refusal('sign-in-wrong'))
    }
    const right = browser.call('changePassword', { body: { current: rightPassword, next } })
    await expect(right).rejects.toMatchObject(refusal('sign-in-wrong'))
  })
  test.each([
    ['Duan-1', '至少要有 12 个字符'],
    ['quanshixiaoxiezimu', '至少 3 种'],
    ['Tianbao-2024-x', '不能含有用户名'],
    ['Password-2024', '弱口令'],
    ['Zzzz-1111-aaaa', '四个相同'],
    [rightPassword, '与原密码不同'],
  ])('refuses %s and says why', async (weak, why) => {
    await account()
    await signIn()
    const changing = browser.call('changePassword', { body: { current: rightPassword, next: weak } })
    await expect(changing).rejects.toMatchObject({
      problem: expect.objectContaining({ code: 'password-too-weak', title: expect.stringContaining(why) }),
    })
  })
})

test('a password may be as long as a sentence, and no longer than 128 characters', async () => {
  await account()
  await signIn()
  const change = (sentence: string) =>
    browser.call('changePassword', { body: { current: rightPassword, next: sentence } })
  await expect(change('Ab1 '.repeat(32).concat('x'))).rejects.toMatchObject(refusal('request-invalid'))
  expect(await change('Ab1 '.repeat(32))).toMatchObject({ mustChangePassword: false })
})

describe('a second factor', () => {
  test('is bound once a code proved that the secret arrived, and signs others out of whole sessions', async () => {
    await account()
    await signIn()
    const other = aBrowser(app)
    await other.call('signIn', { body: { name, password: rightPassword } })
    const { secret, uri } = await browser.call('beginSecondFactor', { body: { password: rightPassword } })
    expect(uri).toContain(`secret=${secret}`)
    expect(await browser.call('readSession')).toMatchObject({ secondFactor: 'off' })
    const code = await generate({ secret, epoch: clock.now().getTime() / 1000 })
    expect(await browser.call('confirmSecondFactor', { body: { code } })).toMatchObject({ secondFactor: 'passed' })
    expect(await other.call('readSession')).toMatchObject({ secondFactor: 'outstanding' })
  })
  test('is removed by who has both the password and a code', async () => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
    await account({ totp_secret: secret })
    await signIn()
    const code = () => generate({ secret, epoch: clock.now().getTime() / 1000 })
    await browser.call('passSecondFactor', { body: { code: await code() } })
    clock.pass(1)
    const body = { password: rightPassword, code: await code() }
    expect(await browser.call('removeSecondFactor', { body })).toMatchObject({ secondFactor: 'off' })
  })
})

describe('an invitation', () => {
  const invite = ({ id }: Account) =>
    inviteAccount({ database: store.database, settings: defaultSettings }, id, clock.now())

  test('lets its holder set the first password, once', async () => {
    const { token } = await invite(await account({ password_hash: null, must_change_password: true }))
    const accept = (password: string) => browser.call('acceptInvitation', { body: { token, password } })
    await expect(accept('ruo')).rejects.toMatchObject(refusal('password-too-weak'))
    expect(await accept(next)).toMatchObject({ name, mustChangePassword: false })
    await expect(accept(`${next}9`)).rejects.toMatchObject(refusal('invitation-invalid'))
    expect(await signIn(next)).toMatchObject({ name })
  })
  test('ends after a week, and with the next one', async () => {
    const invited = await account({ password_hash: null })
    const [first, second] = [await invite(invited), await invite(invited)]
    const accept = ({ token }: { readonly token: string }) =>
      browser.call('acceptInvitation', { body: { token, password: next } })
    await expect(accept(first)).rejects.toMatchObject(refusal('invitation-invalid'))
    clock.pass(8 * 24 * 60)
    await expect(accept(second)).rejects.toMatchObject(refusal('invitation-invalid'))
  })
})
