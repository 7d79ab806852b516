import { expect, it } from 'vitest'
import { sumPoints } from './sum-points.ts'
import { anIndicator } from './testing/an-indicator.ts'

it.each([
  ['tenths add up exactly', ['0.1', '0.2'], '0.3'],
  ['无 and — are no points', ['10', '无', '—'], '10'],
  ['a blank cell leaves the sum unknown', ['10', ''], undefined],
  ['so does one that cannot be read', ['10', '满分'], undefined],
  ['nothing adds up to nothing', [], '0'],
])('%s', (_, texts, expected) => {
  const entries = texts.map((weight) => anIndicator({ weight }).weight)
  expect(sumPoints(entries)?.toString()).toBe(expected)
})
