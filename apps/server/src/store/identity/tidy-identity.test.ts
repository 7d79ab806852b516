import { afterAll, beforeAll, expect, test } from 'vitest'
import { aStore } from '../../testing/a-store.ts'
import { connect, type Database } from '../connect.ts'
import type { Store } from '../open-store.ts'
import { addSignIn } from './sessions.ts'
import { tidyIdentity } from './tidy-identity.ts'

let store: Store
let owner: Database
beforeAll(async () => {
  store = await aStore()
  owner = connect(store.ownerUrl, 1)
}, 120_000)
afterAll(async () => {
  await owner.destroy()
  await store.close()
})

test('attempts to sign in are kept as long as the settings say, and no longer', async () => {
  const at = new Date('2025-09-01T00:00:00Z')
  const days = (count: number) => new Date(at.getTime() - count * 86_400_000)
  for (const [end, age] of [
    ['1', 181],
    ['2', 179],
  ] as const) {
    const id = `01900000-0000-7000-8000-00000000000${end}`
    const entry = { id, at: days(age), account_id: null, outcome: 'wrong', address: '10.0.0.7', agent: '' } as const
    await addSignIn(store.database, entry)
  }
  await tidyIdentity(owner, { at, signInsSince: days(180) })
  const kept = await store.database.selectFrom('sign_in').select('at').execute()
  expect(kept).toEqual([{ at: days(179) }])
})
