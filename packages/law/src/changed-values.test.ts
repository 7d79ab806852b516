import { expect, test } from 'vitest'
import { changedValues } from './changed-values.ts'

test('after the last change of its year nothing counts otherwise', () => {
  expect(changedValues(2024, '2024-05-13')).toEqual([])
  expect(changedValues(2019, '2030-01-01')).toEqual([])
})

test('before a change the number counts from another day, before the first value from none', () => {
  const changed = changedValues(2020, '2020-02-24')
  expect(changed.find(({ id }) => id === 'scoring/qualitative-tiers')).toEqual({
    id: 'scoring/qualitative-tiers',
    description: '定性指标各档得分占分值的下限（含），上一档的下限即本档上限（不含），首档到满分',
    onDay: '2017-01-01',
    yearEnd: '2020-02-25',
  })
  expect(changed.find(({ id }) => id === 'scoring/full-marks')).toMatchObject({ onDay: null, yearEnd: '2020-02-25' })
})
