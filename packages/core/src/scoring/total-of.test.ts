import { expect, it } from 'vitest'
import { anEvaluation } from './testing/an-evaluation.ts'
import { totalOf } from './total-of.ts'

it.each([
  ['a score alone', { score: '98.5' }, '98.5', null],
  ['a score with its grade', { score: '98.5分（优）' }, '98.5', '优'],
  ['the grade in front', { score: '良 85' }, '85', '良'],
  ['the grade in the cell of reasons', { score: '85', reason: '良' }, '85', '良'],
  ['words are no score', { score: '满分' }, null, null],
  ['a blank row', { score: '', reason: '' }, null, null],
])('reads %s', (_, total, score, grade) => {
  const found = totalOf(anEvaluation({ total }))
  expect([found.score?.toString() ?? null, found.grade]).toEqual([score, grade])
})
