import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Store } from '../store/open-store.ts'
import { aStore } from '../testing/a-store.ts'
import { anAccount } from '../testing/an-account.ts'
import { anApp } from '../testing/an-app.ts'
import { anIssuer, type Issuer } from '../testing/an-issuer.ts'
import { emptyIdentity } from '../testing/empty-identity.ts'

let store: Store
let issuer: Issuer
let app: FastifyInstance
beforeAll(async () => {
  store = await aStore()
  issuer = await anIssuer('person-7')
  const redirectUri = 'http://localhost/auth/oidc/callback'
  const singleSignOn = { issuer: issuer.url, clientId: 'mingxiao', clientSecret: 'known to both', redirectUri }
  app = (await anApp(store, { development: true, singleSignOn })).app
}, 120_000)
beforeEach(() => emptyIdentity(store))
afterAll(async () => {
  await app.close()
  issuer.close()
  await store.close()
})

const bound = () =>
  anAccount(store, new Date('2025-03-03'), { oidc_subject: `person-7@${issuer.url}`, password_hash: null })
const start = async () => {
  const { statusCode, headers, cookies } = await app.inject('/auth/oidc/start')
  expect(statusCode).toBe(302)
  return { asked: new URL(String(headers.location)), state: cookies[0]?.value ?? '' }
}
const comeBack = (url: string, state: string) => app.inject({ url, cookies: { 'mingxiao-sign-on': state } })

test('whoever the provider vouches for is signed in to the account bound to them', async () => {
  const { id } = await bound()
  const { asked, state } = await start()
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    scope: 'openid',
    code_challenge_method: 'S256',
    state,
  })
  const back = await comeBack(issuer.authorise(asked), state)
  expect([back.statusCode, back.headers.location]).toEqual([302, '/'])
  const session = back.cookies.find(({ name }) => name === 'mingxiao')?.value ?? ''
  const me = await app.inject({ url: '/api/session', cookies: { mingxiao: session } })
  expect(me.json()).toMatchObject({ accountId: id, secondFactor: 'off', mustChangePassword: false })
})
test('somebody without an account is told so', async () => {
  const { asked, state } = await start()
  expect((await comeBack(issuer.authorise(asked), state)).json()).toMatchObject({
    code: 'sign-on-unknown',
    status: 403,
  })
})
test('a way back that another browser started is refused', async () => {
  await bound()
  const [mine, others] = [await start(), await start()]
  const back = await comeBack(issuer.authorise(others.asked), mine.state)
  expect(back.json()).toMatchObject({ code: 'sign-on-failed', status: 401 })
  const without = await app.inject(issuer.authorise(others.asked))
  expect(without.json()).toMatchObject({ code: 'sign-on-failed' })
})
test('coming back a second time is refused', async () => {
  await bound()
  const { asked, state } = await start()
  const url = issuer.authorise(asked)
  await comeBack(url, state)
  expect((await comeBack(url, state)).json()).toMatchObject({ code: 'sign-on-failed' })
})
test('a token made for another attempt is refused', async () => {
  await bound()
  const { asked, state } = await start()
  const back = await comeBack(issuer.authorise(asked, { nonce: 'of another' }), state)
  expect(back.json()).toMatchObject({ code: 'sign-on-failed' })
})
