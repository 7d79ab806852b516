import { expect, it } from 'vitest'
import { Decimal } from '../decimal/decimal.ts'
import { printComputed } from './print-computed.ts'

it.each([
  ['percent', '128.571428571', 0, '128.57%'],
  ['percent', '100', 0, '100.00%'],
  ['money', '6.385', 0, '6.39'],
  ['money', '12.8', 0, '12.80'],
  ['money', '12.82088', 5, '12.82088'],
  ['score', '9.876', 0, '9.88'],
  ['score', '100', 0, '100'],
] as const)('as %s, %s with %s decimals given is printed %s', (kind, exact, decimals, printed) => {
  expect(printComputed(kind, Decimal.of(exact), 2024, decimals)).toBe(printed)
})
