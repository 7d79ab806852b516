import { expect, it } from 'vitest'
import { lastEndingBy } from './last-ending-by.ts'

it('finds the last piece that ends by a place', () => {
  const pieces = [{ end: 2 }, { end: 5 }, { end: 9 }]
  expect([0, 2, 4, 5, 8, 9, 20].map((place) => lastEndingBy(pieces, place)?.end)).toEqual([undefined, 2, 2, 5, 5, 9, 9])
  expect(lastEndingBy([], 3)).toBeUndefined()
})
