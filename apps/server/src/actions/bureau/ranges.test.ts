import { Decimal } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { executionRanges, inflationRanges, type Range, rangeOf, scoreRanges } from './ranges.ts'

const said = (ranges: readonly Range[]) => ranges.map(({ key }) => key)

test('ranges follow from the values of the law', () => {
  expect(said(scoreRanges(2025))).toEqual([
    ...['-60', '60-65', '65-70', '70-75', '75-80', '80-85', '85-90', '90-95', '95-100', '100-'],
  ])
  expect(said(executionRanges(2025))).toEqual(['-60', '60-80', '80-100', '100-100.01', '100.01-'])
  expect(said(inflationRanges())).toEqual(['-0', '0-0.01', '0.01-1', '1-5', '5-10', '10-'])
})

test.each([
  ['59.99', '-60'],
  ['60', '60-65'],
  ['99.99', '95-100'],
  ['100', '100-'],
  ['100.98', '100-'],
])('a score of %s lies in %s', (score, key) => {
  expect(rangeOf(scoreRanges(2025), Decimal.of(score))?.key).toBe(key)
})

test.each([
  ['-0.01', '-0'],
  ['0', '0-0.01'],
  ['0.01', '0.01-1'],
  ['10', '10-'],
])('%s points too many lie in %s', (points, key) => {
  expect(rangeOf(inflationRanges(), Decimal.of(points))?.key).toBe(key)
})
