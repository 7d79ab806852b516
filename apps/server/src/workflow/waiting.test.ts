import { expect, test } from 'vitest'
import { deeds } from './deeds.ts'
import { type Move, moves } from './moves.ts'
import { waiting } from './waiting.ts'

test('packages wait for a reviewer where a move takes their part in the review', () => {
  const passing = Object.values<Move>(moves).filter(({ part }) => part?.startsWith('reviewed-'))
  const expected = passing.map(({ roles: [role], from }) => [role, from])
  expect(Object.entries(waiting).filter(([role]) => role !== 'third-party')).toEqual(expected)
})

test('and for a third party where it may score', () => {
  expect(deeds['score-review'].in).toEqual(expect.arrayContaining([...waiting['third-party']]))
})
