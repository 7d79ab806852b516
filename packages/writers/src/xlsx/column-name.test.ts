import { expect, test } from 'vitest'
import { columnName } from './column-name.ts'

test('columns are lettered A to Z, then AA', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
