import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '../settings.ts'
import type { Account } from '../store/identity/accounts.ts'
import type { Store } from '../store/open-store.ts'
import { aBrowser, type Browser } from '../testing/a-browser.ts'
import { aClock, type Clock } from '../testing/a-clock.ts'
import { aStore } from '../testing/a-store.ts'
import { anAccount, rightPassword } from '../testing/an-account.ts'
import { emptyIdentity } from '../testing/empty-identity.ts'
import { buildApp } from './build-app.ts'

const name = 'tianbao'
const cookie = '__Host-mingxiao'

let store: Store
let app: FastifyInstance
let clock: Clock
let account: Account
let browser: Browser
beforeAll(async () => {
  store = await aStore()
}, 120_000)
beforeEach(async () => {
  clock = aClock()
  app = await buildApp(store, { ...defaultSettings, logLevel: 'silent' }, clock.now)
  await emptyIdentity(store)
  account = await anAccount(store, clock.now())
  browser = aBrowser(app)
})
afterEach(() => app.close())
afterAll(() => store.close())

const signIn = (password = rightPassword, code?: string) =>
  browser.call('signIn', { body: { name, password, ...(code ? { code } : {}) } })
const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) })

describe('signing in', () => {
  test('answers who is there, and sets a cookie that scripts and other sites cannot use', async () => {
    expect(await signIn()).toEqual({
      accountId: account.id,
      name,
      displayName: '填报人甲',
      secondFactor: 'off',
      mustChangePassword: false,
      expiresAt: '2025-03-03T13:00:00.000Z',
      grants: [],
    })
    expect(browser.setCookies.get(cookie)).toBe(
      'Path=/; Expires=Mon, 03 Mar 2025 13:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
    )
    expect(await browser.call('readSession')).toMatchObject({ accountId: account.id })
  })
  test('answers an unknown name and a wrong password alike', async () => {
    const unknown = browser.call('signIn', { body: { name: 'nobody', password: rightPassword } })
    await expect(unknown).rejects.toMatchObject(refusal('sign-in-wrong'))
    await expect(signIn('Cuowu-2024-mima')).rejects.toMatchObject(refusal('sign-in-wrong'))
  })
})
