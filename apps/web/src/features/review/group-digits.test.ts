import { expect, it } from 'vitest'
import { groupDigits } from './group-digits.ts'

it.each([
  ['1391.1384', '1,391.1384'],
  ['-1234567', '-1,234,567'],
  ['115.9282', '115.9282'],
  ['0', '0'],
])('prints %s as %s', (text, printed) => {
  expect(groupDigits(text)).toBe(printed)
})
