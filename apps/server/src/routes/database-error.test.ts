import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database, serverPatience } from '../store/connect.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { aLine, type Line } from '../testing/a-line.ts'
import { aStore } from '../testing/a-store.ts'
import { anApp } from '../testing/an-app.ts'
import { databaseError } from './database-error.ts'

let line: Line
let direct: Store
let store: Store
let app: FastifyInstance
let owner: Database
beforeAll(async () => {
  direct = await aStore()
  line = await aLine(direct.ownerUrl)
  const patience = { ...serverPatience, connections: 2, connectMilliseconds: 500, statementMilliseconds: 1_500 }
  store = await openStore({ url: line.url }, patience)
  app = (await anApp(store)).app
  owner = connect(direct.ownerUrl, 1)
}, 60_000)
afterAll(async () => {
  await app.close()
  await store.close()
  await line.cut()
  await owner.destroy()
  await direct.close()
}, 60_000)

const ask = async () => {
  const { statusCode, headers, body } = await app.inject({ method: 'GET', url: '/readyz' })
  return { status: statusCode, code: JSON.parse(body).code, retryAfter: headers['retry-after'] }
}
/** Asks for what waits for `account`. */
const signIn = async () => {
  const { statusCode, headers, body } = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { name: 'nobody', password: 'nothing' },
  })
  return { status: statusCode, code: JSON.parse(body).code, retryAfter: headers['retry-after'] }
}
const unavailable = { status: 503, code: 'database-unavailable', retryAfter: '5' }
const ready = { status: 200, code: undefined, retryAfter: undefined }

async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  return owner.transaction().execute(async (transaction) => {
    await sql`lock table account in access exclusive mode`.execute(transaction)
    return work()
  })
}

describe('a caller is told to come again, and the server goes on,', () => {
  test('when the line to the database is cut', async () => {
    expect(await ask()).toEqual(ready)
    await line.cut()
    expect(await ask()).toEqual(unavailable)
    await line.mend()
    expect(await ask()).toEqual(ready)
  })
  test('when the line is cut in the middle of a request', async () => {
    const answer = await whileLocked(async () => {
      const asking = signIn()
      await new Promise((resolve) => setTimeout(resolve, 100))
      await line.cut()
      return asking
    })
    expect(answer).toEqual(unavailable)
    await line.mend()
    expect(await ask()).toEqual(ready)
  })
  test('when a statement takes too long', async () => {
    expect(await whileLocked(signIn)).toEqual(unavailable)
    expect((await signIn()).status).toBe(401)
  })
  test('when every connection is taken', async () => {
    const taken = await whileLocked(async () => {
      const waiting = [signIn(), signIn()]
      await new Promise((resolve) => setTimeout(resolve, 300))
      const answers = await Promise.all(Array.from({ length: 6 }, ask))
      await Promise.all(waiting)
      return answers
    })
    expect(taken).toContainEqual(unavailable)
    expect(await ask()).toEqual(ready)
  })
})

test('a full disk is told apart, whether files or rows are to be kept', () => {
  const codes = ['ENOSPC', 'EDQUOT', '53100'].map(
    (code) => databaseError(Object.assign(new Error('full'), { code }))?.code,
  )
  expect(codes).toEqual(['storage-full', 'storage-full', 'storage-full'])
})
