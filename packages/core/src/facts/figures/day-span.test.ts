import { expect, it } from 'vitest'
import { datesIn } from './dates-in.ts'
import { dayAfter, daySpanOf } from './day-span.ts'

const spans = (text: string) => datesIn(text).map(daySpanOf)

it('gives the day, or all days of a month', () => {
  expect(spans('二〇二五年五月十三日、2025年9月、2024年2月、2025.12.31')).toEqual([
    { first: '2025-05-13', last: '2025-05-13' },
    { first: '2025-09-01', last: '2025-09-30' },
    { first: '2024-02-01', last: '2024-02-29' },
    { first: '2025-12-31', last: '2025-12-31' },
  ])
})

it('gives none for a date that does not exist', () => {
  expect(spans('2025年2月30日')).toEqual([null])
})

it('counts days over the ends of months and years', () => {
  expect(dayAfter('2025-08-20', '20')).toBe('2025-09-09')
  expect(dayAfter('2024-12-31', '1')).toBe('2025-01-01')
})
