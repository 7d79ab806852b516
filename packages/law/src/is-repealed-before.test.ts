import { expect, test } from 'vitest'
import { isRepealedBefore } from './is-repealed-before.ts'
import type { Statute } from './statute.ts'

const statute = (until: string | null): Statute => ({
  name: '甲法',
  title: '甲法',
  aliases: [],
  status: 'repealed',
  until,
  instead: null,
  verified: false,
})

test('a statute that held on one day of the year held in the year', () => {
  expect([2020, 2021].map((year) => isRepealedBefore(statute('2020-12-31'), year))).toEqual([false, true])
  expect([2020, 2021].map((year) => isRepealedBefore(statute('2020-01-01'), year))).toEqual([false, true])
})

test('a statute without an end was not repealed', () => {
  expect(isRepealedBefore(statute(null), 2024)).toBe(false)
})
