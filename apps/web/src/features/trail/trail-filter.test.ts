import { expect, test } from 'vitest'
import { queryOf, readTrailFilter } from './trail-filter.ts'

test('an address gives no more than it can ask for', () => {
  const search = { who: ' 张 ', action: '', from: '2025-03-01', page: 3, packageId: undefined }
  expect(readTrailFilter(search)).toEqual({ who: '张', from: '2025-03-01' })
})

test('days are whole days, the last one included', () => {
  const { from = '', to = '', ...rest } = queryOf({ from: '2025-02-28', to: '2025-02-28', action: 'move' })
  expect(rest).toEqual({ action: 'move' })
  expect(new Date(to).getTime() - new Date(from).getTime()).toBe(24 * 3_600_000)
  expect(new Date(from).getHours()).toBe(0)
})
