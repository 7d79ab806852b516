import { expect, test } from 'vitest'
import { ListCounter, type ListPlace } from './list-counter.ts'
import type { ListLevel } from './list-level.ts'

const level = (index: number, changes: Partial<ListLevel> = {}): ListLevel => ({
  start: 1,
  format: 'decimal',
  pattern: [index, '.'],
  isLegal: false,
  restartsAfter: index - 1,
  ...changes,
})

const place = (changes: Partial<ListPlace> = {}): ListPlace => ({
  list: 'a',
  instance: 'a1',
  levels: [
    level(0, { format: 'chineseCounting', pattern: [0, '、'] }),
    level(1, { pattern: ['（', 1, '）'] }),
    level(2, { pattern: [0, '.', 1, '.', 2], isLegal: true }),
  ],
  startOverrides: new Map(),
  ...changes,
})

const count = (places: readonly (readonly [ListPlace, number])[]): readonly string[] => {
  const counter = new ListCounter()
  return places.map(([at, index]) => counter.next(at, index))
}

test('levels count on, and begin anew under a new number above them', () => {
  const list = place()
  expect(
    count([
      [list, 0],
      [list, 1],
      [list, 1],
      [list, 0],
      [list, 1],
    ]),
  ).toEqual(['一、', '（1）', '（2）', '二、', '（1）'])
})

test('a legal level writes the numbers above it in digits, and levels never met show their start', () => {
  const list = place()
  expect(
    count([
      [list, 0],
      [list, 2],
      [list, 2],
    ]),
  ).toEqual(['一、', '1.1.1', '1.1.2'])
})

test('two instances of one list count on from one another', () => {
  expect(
    count([
      [place(), 0],
      [place({ instance: 'a2' }), 0],
    ]),
  ).toEqual(['一、', '二、'])
})

test('an instance with its own start begins there once and then counts on', () => {
  const other = place({ instance: 'a2', startOverrides: new Map([[0, 7]]) })
  expect(
    count([
      [place(), 0],
      [other, 0],
      [other, 0],
    ]),
  ).toEqual(['一、', '七、', '八、'])
})

test('another list counts by itself', () => {
  expect(
    count([
      [place(), 0],
      [place({ list: 'b', instance: 'b1' }), 0],
    ]),
  ).toEqual(['一、', '一、'])
})

test('a level that never restarts counts on under a new number', () => {
  const list = place({ levels: [level(0), level(1, { restartsAfter: -1 })] })
  expect(
    count([
      [list, 0],
      [list, 1],
      [list, 0],
      [list, 1],
    ]),
  ).toEqual(['1.', '1.', '2.', '2.'])
})

test('a level the list does not have prints nothing', () => {
  expect(count([[place(), 8]])).toEqual([''])
})
