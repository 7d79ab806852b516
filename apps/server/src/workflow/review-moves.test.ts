import { expect, test } from 'vitest'
import { passingMove, publishingMove, returningMove } from './review-moves.ts'

test.each([
  ['signed', 'department-reviewer', 'pass-department', 'return-by-department'],
  ['department-passed', 'finance-reviewer', 'approve', 'return-by-finance'],
  ['signed', 'finance-reviewer', null, null],
  ['submitted', 'head', null, null],
  ['approved', 'finance-reviewer', null, null],
  ['department-passed', 'third-party', null, null],
] as const)('%s before %s: %s or %s', (state, role, passes, returns) => {
  expect([passingMove(state, [role]), returningMove(state, [role])]).toEqual([passes, returns])
})

test('only what was approved is made public, and only by the finance bureau', () => {
  const of = (state: 'approved' | 'department-passed', role: 'finance-reviewer' | 'department-reviewer') =>
    publishingMove(state, [role])
  expect(of('approved', 'finance-reviewer')).toBe('publish')
  expect(of('department-passed', 'finance-reviewer')).toBeNull()
  expect(of('approved', 'department-reviewer')).toBeNull()
})
