import { expect, test } from 'vitest'
import type { SetLine } from './set-lines.ts'
import { shareLines } from './share-lines.ts'

const line = { letters: [], width: 0, indent: 0, size: 10, isWrapped: false }
const lines = (count: number): SetLine[] =>
  Array.from({ length: count }, () => ({ line, left: 0, height: 10, baseline: 8, spread: 0 }))

test.each([
  ['all in the first part that holds them', 2, [30, 30], [2, 0]],
  ['all in a later part, rather than cut', 3, [10, 30], [0, 3]],
  ['as many as each holds where none holds all', 5, [30, 20], [3, 2]],
  ['the rest in the last, come what may', 5, [20, 10], [2, 3]],
])('lines stand %s', (_, count, rooms, shares) => {
  expect(shareLines(lines(count), rooms, true).map((share) => share.length)).toEqual(shares)
})

test('lines that may not be cut stand in the last part, which grows for them', () => {
  expect(shareLines(lines(5), [20, 10], false).map((share) => share.length)).toEqual([0, 5])
})
