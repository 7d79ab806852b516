import { expect, it } from 'vitest'
import { threadsOf } from './threads-of.ts'

const note = (id: string, repliesTo: string | null = null) => ({
  ...{ id, address: '', text: id, repliesTo, returns: false, writtenBy: '', writtenAt: '' },
  ...{ settledBy: null, settledAt: null },
})

it('answers stand below what they answer, those to answers in the same conversation', () => {
  const threads = threadsOf([note('a'), note('b'), note('a1', 'a'), note('a2', 'a1'), note('lost', 'nowhere')])
  expect(threads.map(({ note: { id }, replies }) => [id, ...replies.map((one) => one.id)])).toEqual([
    ['a', 'a1', 'a2'],
    ['b'],
    ['lost'],
  ])
})
