import type { QueueItemJson } from '@mingxiao/contract'
import { expect, it } from 'vitest'
import { verdictKinds } from './verdict-kinds.ts'

const item = (moves: readonly string[], deeds: readonly string[]) =>
  ({ may: { moves: moves.map((move) => ({ move, hindrance: null })), deeds } }) as QueueItemJson

it('offers what the reviewer may do to at least one of the packages', () => {
  const department = item(['pass-department', 'return-by-department'], ['read', 'decide-waiver'])
  const assessed = item([], ['read', 'score-review'])
  expect(verdictKinds([department, assessed])).toEqual(['pass', 'return', 'accept-waivers', 'refuse-waivers'])
  expect(verdictKinds([item(['approve', 'return-by-finance'], ['read'])])).toEqual(['pass', 'return'])
  expect(verdictKinds([assessed])).toEqual([])
  expect(verdictKinds([item(['publish', 'reopen'], ['read'])])).toEqual(['publish'])
})
