import { expect, test } from 'vitest'
import { appliesFrom } from './applies-from.ts'

test('a known commencement goes before a revision, a revision before the first issue', () => {
  const issued = '1994-03-22'
  const revised = '2018-12-29'
  expect(appliesFrom({ inForce: { from: '2019-01-01' }, revised, issued })).toBe('2019-01-01')
  expect(appliesFrom({ inForce: { from: null }, revised, issued })).toBe('2018-12-29')
  expect(appliesFrom({ inForce: { from: null }, issued })).toBe('1994-03-22')
  expect(appliesFrom({ inForce: { from: null }, issued: null })).toBeNull()
})
