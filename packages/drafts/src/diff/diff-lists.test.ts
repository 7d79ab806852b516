import { expect, it } from 'vitest'
import { diffLists } from './diff-lists.ts'

/** “-甲”, “+乙”, “甲>乙”: removed, added, changed. */
function said(a: string, b: string): string {
  return diffLists([...a], [...b], (one, other) => one === other)
    .map(([was, is]) => (is === null ? `-${was}` : was === null ? `+${is}` : `${was}>${is}`))
    .join(' ')
}

it.each([
  ['甲乙丙', '甲乙丙', ''],
  ['甲乙丙', '甲丙', '-乙'],
  ['甲丙', '甲乙丙', '+乙'],
  ['甲乙丙', '甲丁丙', '乙>丁'],
  ['甲乙丙丁', '乙丙丁甲', '-甲 +甲'],
  ['甲乙丙', '丁戊', '甲>丁 乙>戊 -丙'],
  ['', '甲', '+甲'],
])('from %s to %s: %s', (a, b, expected) => {
  expect(said(a, b)).toBe(expected)
})

it('pairs lists that are too long to compare in order', () => {
  const [a, b] = ['甲', '乙'].map((letter) => Array.from({ length: 2_000 }, (_, at) => `${letter}${at}`))
  const pairs = diffLists(a ?? [], b ?? [], (one, other) => one === other)
  expect([pairs.length, pairs.at(-1)]).toEqual([2_000, ['甲1999', '乙1999']])
})
