import { expect, test } from 'vitest'
import { passingMove, returningMove } from './review-moves.ts'

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
