import { expect, it } from 'vitest'
import { Decimal } from '../../decimal/decimal.ts'
import { gradeOf } from './grade-of.ts'

it.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
  ['-1', '差'],
])('%s points are %s', (score, grade) => {
  expect(gradeOf(Decimal.of(score), 2024).grade).toBe(grade)
})
