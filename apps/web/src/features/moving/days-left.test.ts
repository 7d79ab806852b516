import { expect, it } from 'vitest'
import { daysLeft } from './days-left.ts'

const evening = new Date(2025, 4, 30, 22, 0)

it.each([
  ['the same day is none', new Date(2025, 4, 30, 23, 59), 0],
  ['an early hour of the next day is one', new Date(2025, 4, 31, 0, 5), 1],
  ['a month on counts its days', new Date(2025, 5, 30), 31],
  ['what is past is negative', new Date(2025, 4, 27, 12, 0), -3],
])('%s', (_, until, expected) => {
  expect(daysLeft(evening, until)).toBe(expected)
})
