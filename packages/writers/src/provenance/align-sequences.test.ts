import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignSequences } from './align-sequences.ts'

function aligned(one: string, other: string): string {
  return alignSequences([...one], [...other], (a, b) => a === b)
    .map(([a, b]) => a + b)
    .join(' ')
}

test.each([
  ['abc', 'abc', 'aa bb cc'],
  ['abc', 'axc', 'aa bx cc'],
  ['abcd', 'acd', 'aa cc dd'],
  ['acd', 'abcd', 'aa cc dd'],
  ['aabbcc', 'aacc', 'aa aa cc cc'],
  ['abcd', 'xcd', 'ax cc dd'],
  ['abcdef', 'acdefx', 'aa cc dd ee ff'],
  ['', 'ab', ''],
])('%s beside %s', (one, other, pairs) => {
  expect(aligned(one, other)).toBe(pairs)
})

test('pairs keep the order of both', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const places = [one, other].map((sequence) => sequence.map((letter, at) => ({ letter, at })))
      const pairs = alignSequences(places[0] ?? [], places[1] ?? [], (a, b) => a.letter === b.letter)
      for (const side of [0, 1] as const) {
        const taken = pairs.map((pair) => pair[side].at)
        expect(taken).toEqual(taken.toSorted((a, b) => a - b))
        expect(new Set(taken).size).toBe(taken.length)
      }
    }),
  )
})
