import { expect, test } from 'vitest'
import type { ParameterId } from './ids.ts'
import { NoValueError } from './no-value-error.ts'
import { valueFor } from './value-for.ts'

test('a single value is text', () => {
  expect(valueFor('scoring/full-marks', 2024)).toBe('100')
})

test('named values keep their names and their order', () => {
  expect(Object.entries(valueFor('scoring/grade-cuts', 2024))).toEqual([
    ['优', '90'],
    ['良', '80'],
    ['中', '60'],
    ['差', '0'],
  ])
})

test('a table keeps its rows in order', () => {
  expect(valueFor('staffing/budget-control-bands', 2024)).toEqual([
    { upTo: '0', points: '5', pointsOfEight: '8' },
    { upTo: '10', points: '4', pointsOfEight: '6' },
    { upTo: '20', points: '3', pointsOfEight: '4' },
    { upTo: '30', points: '2', pointsOfEight: '2' },
  ])
})

test('a value that came during a year holds for the whole of that year and not for the year before', () => {
  expect(valueFor('scoring/qualitative-tiers', 2019).部分达成).toBe('0.5')
  expect(valueFor('scoring/qualitative-tiers', 2020).部分达成).toBe('0.6')
})

test('a value holds until another one comes', () => {
  expect(valueFor('scoring/qualitative-tiers', 2031)).toEqual(valueFor('scoring/qualitative-tiers', 2020))
})

test('a year before the first value is refused with the day the first value counts from', () => {
  expect(() => valueFor('scoring/full-marks', 2019)).toThrow(
    'scoring/full-marks has no value for fiscal year 2019; the first counts from 2020-02-25.',
  )
})

test('the first value of a practice holds for the years before as well, since nobody knows when it began', () => {
  expect(valueFor('scoring/rounding-mode', 2009)).toBe(valueFor('scoring/rounding-mode', 2017))
})

test('an unknown parameter is refused by name', () => {
  expect(() => valueFor('scoring/luck' as ParameterId, 2024)).toThrow('There is no parameter scoring/luck.')
})

test('by the law of an earlier day a value that came later does not count', () => {
  expect(valueFor('scoring/qualitative-tiers', { year: 2024, lawDay: '2020-02-24' }).部分达成).toBe('0.5')
  expect(valueFor('scoring/qualitative-tiers', { year: 2024, lawDay: '2020-02-25' }).部分达成).toBe('0.6')
})

test('by the law of a later day a year keeps the value of its own end', () => {
  expect(valueFor('scoring/qualitative-tiers', { year: 2019, lawDay: '2026-11-25' }).部分达成).toBe('0.5')
})

test('a dated year without a day counts as the year alone', () => {
  expect(valueFor('scoring/full-marks', { year: 2024 })).toBe(valueFor('scoring/full-marks', 2024))
})

test('a day before the first value is refused with both days', () => {
  expect(() => valueFor('scoring/full-marks', { year: 2024, lawDay: '2020-02-24' })).toThrow(
    new NoValueError(
      { parameter: 'scoring/full-marks', description: '自评满分', from: '2020-02-25' },
      'scoring/full-marks has no value for fiscal year 2024 by the law of 2020-02-24; the first counts from 2020-02-25.',
    ),
  )
})
