import { expect, test } from 'vitest'
import { timingsTable } from './timings-table.ts'

test('the slowest rule comes first, its files together, with its share and the total', () => {
  const [quick, slow] = [
    { code: 'A01', id: 'quick' },
    { code: 'B02', id: 'slow' },
  ]
  if (!quick || !slow) throw new Error('two rules')
  const timings = [
    { rule: quick, nanoseconds: 1_234_567n },
    { rule: slow, nanoseconds: 2_000_000n },
    { rule: slow, nanoseconds: 6_765_433n },
  ]
  expect(timingsTable(timings, 'zh')).toBe(
    ['    ms       %  规则', ' 8.765    87.7  B02 slow', ' 1.234    12.3  A01 quick', '10.000   100.0  合计', ''].join(
      '\n',
    ),
  )
})

test('no time at all is no division by zero', () => {
  expect(timingsTable([], 'en')).toBe('    ms       %  rule\n 0.000     0.0  total\n')
})
