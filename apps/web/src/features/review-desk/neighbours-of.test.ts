import type { QueueItemJson } from '@mingxiao/contract'
import { expect, it } from 'vitest'
import { neighboursOf } from './neighbours-of.ts'

const queue = ['甲', '乙', '丙'].map((id) => ({ head: { id } }) as QueueItemJson)

it.each([
  ['甲', { at: 1, all: 3, next: '乙', previous: null }],
  ['乙', { at: 2, all: 3, next: '丙', previous: '甲' }],
  ['丙', { at: 3, all: 3, next: '甲', previous: '乙' }],
  ['已办', { at: 0, all: 3, next: '甲', previous: null }],
] as const)('of %s', (id, expected) => {
  expect(neighboursOf(queue, id, 3)).toEqual(expected)
})

it('has nothing to go on to where nothing else waits', () => {
  expect(neighboursOf(queue.slice(0, 1), '甲', 1)).toEqual({ at: 1, all: 1, next: null, previous: null })
})
