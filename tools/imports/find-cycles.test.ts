import { expect, test } from 'vitest'
import { findCycles } from './find-cycles.ts'

const cyclesOf = (edges: Record<string, string[]>) => findCycles(new Map(Object.entries(edges)))

test('a graph that only goes down has none', () => {
  expect(cyclesOf({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([])
})

test('two that reach each other, three in a ring and one that reaches itself are found apart', () => {
  const edges = { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c', 'f'], f: ['f'] }
  expect(cyclesOf(edges)).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']])
})
