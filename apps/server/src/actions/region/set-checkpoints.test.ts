import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToTrail } from '../../store/add-to-trail.ts'
import { connect } from '../../store/connect.ts'
import type { Store } from '../../store/open-store.ts'
import { trailEnds } from '../../store/trail-ends.ts'
import { withContext } from '../../store/with-context.ts'
import { aStore } from '../../testing/a-store.ts'
import { setCheckpoints } from './set-checkpoints.ts'

const context = { regionId: 430981, organisations: 'region' } as const

let store: Store
beforeAll(async () => {
  store = await aStore()
  const owner = connect(store.ownerUrl, 1)
  for (const region_id of [430981, 430902])
    await owner.insertInto('region').values({ region_id, parent_id: null, name: '某县' }).execute()
  await owner.destroy()
}, 60_000)
afterAll(() => store.close())

const change = (minute: number) =>
  withContext(store.database, context, (work) =>
    addToTrail(work, {
      region_id: context.regionId,
      at: new Date(Date.UTC(2025, 2, 1, 8, minute)),
      account_id: '01900000-0000-7000-8000-0000000000aa',
      address: '10.0.0.7',
      action: 'edit-cells',
      organisation_id: null,
      package_id: null,
      before: null,
      after: null,
      rules_version: 'abc',
    }),
  )
const ends = () => withContext(store.database, context, (work) => trailEnds(work, context.regionId))

test('the end of a chain is noted down once, and again when the chain went on', async () => {
  const at = (hour: number) => new Date(Date.UTC(2025, 2, 1, hour))
  await setCheckpoints(store, at(8))
  expect(await ends()).toEqual({ head: null, checkpoint: null })
  const first = await change(1)
  await setCheckpoints(store, at(9))
  await setCheckpoints(store, at(10))
  const noted = { region_id: 430981, number: '1', hash: first.hash, made_at: at(9) }
  expect(await ends()).toEqual({ head: { number: '1', hash: first.hash }, checkpoint: noted })
  const second = await change(2)
  expect(await ends()).toEqual({ head: { number: '2', hash: second.hash }, checkpoint: noted })
  await setCheckpoints(store, at(11))
  expect((await ends()).checkpoint).toEqual({ ...noted, number: '2', hash: second.hash, made_at: at(11) })
})
