import type { FastifyInstance } from 'fastify'
import { generate } from 'otplib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Account, findAccount } from '../store/identity/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { aBrowser, type Browser } from '../testing/a-browser.ts'
import type { Clock } from '../testing/a-clock.ts'
import { aStore } from '../testing/a-store.ts'
import { anAccount, rightPassword } from '../testing/an-account.ts'
import { anApp } from '../testing/an-app.ts'
import { emptyIdentity } from '../testing/empty-identity.ts'
import { refusal } from '../testing/refusal.ts'

const name = 'tianbao'
const cookie = '__Host-mingxiao'
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

let store: Store
let app: FastifyInstance
let clock: Clock
let account: Account
let browser: Browser
beforeAll(async () => {
  store = await aStore()
}, 120_000)
beforeEach(async () => {
  const built = await anApp(store)
  app = built.app
  clock = built.clock
  await emptyIdentity(store)
  account = await anAccount(store, clock.now())
  browser = aBrowser(app)
})
afterEach(() => app.close())
afterAll(() => store.close())

const signIn = (password = rightPassword, code?: string) =>
  browser.call('signIn', { body: { name, password, ...(code ? { code } : {}) } })
const wrongly = () => expect(signIn('Cuowu-2024-mima')).rejects.toMatchObject(refusal('sign-in-wrong'))
const codeNow = () => generate({ secret, epoch: clock.now().getTime() / 1000 })
const session = () => browser.call('readSession')
const signedOut = () => expect(session()).rejects.toMatchObject(refusal('not-signed-in'))

describe('signing in', () => {
  test('answers who is there, and sets a cookie that scripts and other sites cannot use', async () => {
    expect(await signIn()).toEqual({
      accountId: account.id,
      name,
      displayName: '填报人甲',
      secondFactor: 'off',
      mustChangePassword: false,
      mustBindFactor: false,
      expiresAt: '2025-03-03T13:00:00.000Z',
      grants: [],
    })
    expect(browser.setCookies.get(cookie)).toBe(
      'Path=/; Expires=Mon, 03 Mar 2025 13:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
    )
    expect(await session()).toMatchObject({ accountId: account.id })
  })
  test('answers an unknown name, a wrong password and a closed account alike', async () => {
    await anAccount(store, clock.now(), { id: secondId, name: 'closed', disabled_at: clock.now() })
    const unknown = browser.call('signIn', { body: { name: 'nobody', password: rightPassword } })
    const closed = browser.call('signIn', { body: { name: 'closed', password: rightPassword } })
    const refusals = await Promise.all([unknown, signIn('Cuowu-2024-mima'), closed].map((one) => one.catch(told)))
    expect(new Set(refusals).size).toBe(1)
  })
  test('keeps neither the password nor what the cookie holds in the database', async () => {
    await signIn()
    const kept = JSON.stringify([
      await store.database.selectFrom('session').selectAll().execute(),
      await store.database.selectFrom('account').selectAll().execute(),
    ])
    expect(kept).not.toContain(rightPassword)
    expect(kept).not.toContain(browser.cookies.get(cookie))
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })
})

describe('failures', () => {
  test('lock the account, so that even the right password is refused, until the lock has passed', async () => {
    for (let time = 1; time <= 5; time += 1) await wrongly()
    await expect(signIn()).rejects.toMatchObject(refusal('sign-in-wrong'))
    clock.pass(31)
    expect(await signIn()).toMatchObject({ name })
  })
  test('that do not come one after the other lock nothing', async () => {
    for (let time = 1; time <= 4; time += 1) await wrongly()
    await signIn()
    for (let time = 1; time <= 4; time += 1) await wrongly()
    expect(await signIn()).toMatchObject({ name })
  })
  test('count all, though they are sent at the same time', async () => {
    await Promise.all([1, 2, 3, 4, 5].map(wrongly))
    await expect(signIn()).rejects.toMatchObject(refusal('sign-in-wrong'))
  })
  test('from one address are slowed down', async () => {
    const unknown = (each: number) => browser.call('signIn', { body: { name: `nobody${each}`, password: 'x' } })
    for (let time = 1; time <= 20; time += 1) await unknown(time).catch(() => undefined)
    await expect(unknown(21)).rejects.toMatchObject(refusal('too-many-requests'))
  })
  test('are kept with who, when and from where', async () => {
    const start = clock.now()
    await wrongly()
    clock.pass(1)
    await signIn()
    const kept = await store.database.selectFrom('sign_in').selectAll().orderBy('id').execute()
    expect(kept.map(({ id, ...entry }) => entry)).toEqual(
      [
        { outcome: 'wrong', at: start },
        { outcome: 'signed-in', at: clock.now() },
      ].map((entry) => ({
        ...entry,
        account_id: account.id,
        address: '127.0.0.1',
        agent: expect.any(String),
      })),
    )
    const rewriting = store.database.deleteFrom('sign_in').execute()
    await expect(rewriting).rejects.toMatchObject({ code: '42501' })
  })
})

test.each([
  [0, '127.0.0.1'],
  [1, '198.51.100.9'],
])('behind %i proxies a caller comes from %s, whatever they say of themselves', async (proxies, address) => {
  const { app: behind } = await anApp(store, { proxies })
  const headers = { 'x-forwarded-for': '203.0.113.1, 198.51.100.9' }
  await behind.inject({ method: 'POST', url: '/api/session', headers, payload: { name, password: 'x' } })
  const kept = await store.database.selectFrom('sign_in').select('address').execute()
  expect(kept).toEqual([{ address }])
  await behind.close()
})

describe('a session', () => {
  test('ends when nobody uses it for half an hour', async () => {
    await signIn()
    clock.pass(29)
    await session()
    clock.pass(29)
    await session()
    clock.pass(31)
    await signedOut()
  })
  test('ends after twelve hours, however much it is used', async () => {
    await signIn()
    for (let time = 0; time < 12 * 60 - 20; time += 20) {
      clock.pass(20)
      await session()
    }
    clock.pass(21)
    await signedOut()
  })
  test('gets a new id with every signing in, and the one before is worth nothing', async () => {
    await signIn()
    const earlier = browser.cookies.get(cookie) ?? ''
    await signIn()
    expect(browser.cookies.get(cookie)).not.toBe(earlier)
    browser.cookies.set(cookie, earlier)
    await signedOut()
  })
  test('cannot be planted: an id that the server did not make stays unknown', async () => {
    browser.cookies.set(cookie, 'A'.repeat(43))
    await signIn()
    expect(browser.cookies.get(cookie)).not.toBe('A'.repeat(43))
  })
  test('is over on the server once its owner signs out', async () => {
    await signIn()
    const kept = browser.cookies.get(cookie) ?? ''
    await browser.call('signOut')
    expect(browser.cookies.has(cookie)).toBe(false)
    browser.cookies.set(cookie, kept)
    await signedOut()
  })
  test('ends everywhere when its owner says so', async () => {
    const other = aBrowser(app)
    await other.call('signIn', { body: { name, password: rightPassword } })
    await signIn()
    await browser.call('signOutEverywhere')
    await expect(other.call('readSession')).rejects.toMatchObject(refusal('not-signed-in'))
  })
  test('ends when its account is closed', async () => {
    await signIn()
    await store.database.updateTable('account').set({ disabled_at: clock.now() }).execute()
    await signedOut()
  })
})

describe('with a second factor', () => {
  const bound = () => store.database.updateTable('account').set({ totp_secret: secret }).execute()

  test('signing in takes two steps, and between them nothing else can be done', async () => {
    await bound()
    expect(await signIn()).toMatchObject({ secondFactor: 'outstanding' })
    const early = browser.call('beginSecondFactor', { body: { password: rightPassword } })
    await expect(early).rejects.toMatchObject(refusal('second-factor-needed'))
    const halfway = browser.cookies.get(cookie)
    expect(await browser.call('passSecondFactor', { body: { code: await codeNow() } })).toMatchObject({
      secondFactor: 'passed',
    })
    expect(browser.cookies.get(cookie)).not.toBe(halfway)
  })
  test('a code counts once', async () => {
    await bound()
    const code = await codeNow()
    await signIn(rightPassword, code)
    await expect(signIn(rightPassword, code)).rejects.toMatchObject(refusal('second-factor-wrong'))
    clock.pass(1)
    expect(await signIn(rightPassword, await codeNow())).toMatchObject({ secondFactor: 'passed' })
  })
  test('guessing codes behind the right password locks the account', async () => {
    await bound()
    for (let time = 1; time <= 5; time += 1) {
      await signIn()
      const guess = browser.call('passSecondFactor', { body: { code: '000000' } })
      await expect(guess).rejects.toMatchObject(refusal('second-factor-wrong'))
    }
    await expect(signIn(rightPassword, await codeNow())).rejects.toMatchObject(refusal('sign-in-wrong'))
  })
  test('a code of two minutes ago is too old', async () => {
    await bound()
    const code = await codeNow()
    clock.pass(2)
    await expect(signIn(rightPassword, code)).rejects.toMatchObject(refusal('second-factor-wrong'))
  })
})

test('an account that fails is still as it was, but for the count', async () => {
  await wrongly()
  expect(await findAccount(store.database, account.id)).toEqual({ ...account, failed_logins: 1 })
})

const secondId = '01900000-0000-7000-8000-0000000000bb'

function told(error: { readonly problem: { readonly code: string; readonly title: string; readonly status: number } }) {
  const { code, title, status } = error.problem
  return `${status} ${code} ${title}`
}
