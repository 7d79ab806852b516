import { expect, test } from 'vitest'
import { wordingsFor } from './wordings-for.ts'

test('there are at least three hundred misspellings', () => {
  expect(wordingsFor('typos', 2024).flatMap(({ pairs }) => pairs).length).toBeGreaterThanOrEqual(300)
})

test('a name is wrong only from the year of its change on', () => {
  const ids = (year: number) => wordingsFor('names', year).map(({ id }) => id)
  expect(ids(2018)).toEqual(['names/agencies', 'names/budget-terms', 'names/insurance-terms'])
  expect(ids(2019)).toEqual(['names/agencies', 'names/budget-terms', 'names/former-agencies', 'names/insurance-terms'])
})
