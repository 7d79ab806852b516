import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCounty, type County, year } from '../../testing/a-county.ts'
import { aFilledPackage } from '../../testing/a-filled-package.ts'
import { readCopies } from './read-copies.ts'

let county: County
beforeAll(async () => {
  county = await aCounty()
}, 120_000)
afterAll(() => county.close(), 60_000)

test('packages that left their units are compared, each with the others, and only with those that one may see', async () => {
  const { services, actor, department, otherDepartment, unit } = county
  const packs = [await aFilledPackage(county, '甲县东站'), await aFilledPackage(county, '甲县西站')]
  const draft = await aFilledPackage(county, '甲县南站')
  for (const { move, filler } of packs) await move(filler, 'submit')
  const { packages, passages, tables } = await readCopies(services, actor(department, 'department-reviewer'), year)
  const ids = packs.map(({ id }) => id)
  expect(packages).toBe(2)
  expect(new Set(passages.flatMap(({ places }) => places.map(({ packageId }) => packageId)))).toEqual(new Set(ids))
  expect(tables.length).toBeGreaterThan(0)
  expect(ids).not.toContain(draft.id)
  const [first] = passages
  expect(first?.places.map(({ quote }) => quote.length > 20)).toEqual([true, true])

  const none = await readCopies(services, actor(otherDepartment, 'department-reviewer'), year)
  expect(none).toEqual({ packages: 0, passages: [], tables: [] })
  await expect(readCopies(services, actor(unit, 'filler'), year)).rejects.toMatchObject({ code: 'role-not-allowed' })
}, 90_000)
