import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCounty, type County } from '../../testing/a-county.ts'
import { aFilledPackage } from '../../testing/a-filled-package.ts'
import { loadPackage } from '../scope/load-package.ts'
import { judgeAhead } from './judge-ahead.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

test('a package is judged before it is locked, and again where somebody wrote in between', async () => {
  const { services } = county
  const { id, filler, write } = await aFilledPackage(county, '甲县第一水库')
  const locks: string[] = []
  const said = await judgeAhead(
    services,
    filler,
    async (work, scope, lock) => {
      locks.push(lock)
      if (locks.length === 2) await write('1/staffing.unit.staff', '7')
      return { pack: await loadPackage(work, scope, id, lock) }
    },
    async (_work, { pack }, judged) => [pack.revision, judged.computed.get('1/staffing.unit.rate')?.text],
  )
  expect(locks).toEqual(['look', 'lock', 'look', 'lock'])
  expect(said).toEqual(['3', '100.00%'])
}, 60_000)
