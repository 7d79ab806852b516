import { expect, test } from 'vitest'
import { type CountedRange, executionLabel, inflationLabel } from './range-label.ts'

const ranges = (...cuts: readonly string[]): readonly CountedRange[] =>
  [null, ...cuts].map((from, at) => ({ key: `${at}`, from, to: cuts[at] ?? null }))

test('ranges of execution are told in words, all of the budget apart', () => {
  const all = ranges('60', '80', '100', '100.01')
  expect(all.map((one, at) => executionLabel(one, all[at - 1]))).toEqual([
    '不到60%',
    '60—80%',
    '80—100%',
    '100%',
    '超过100%',
  ])
})

test('ranges of inflation begin with scores that are too low', () => {
  const all = ranges('0', '0.01', '1', '5', '10')
  expect(all.map((one, at) => inflationLabel(one, all[at - 1]))).toEqual([
    '低于重算',
    '一致',
    '不到1分',
    '1—5分',
    '5—10分',
    '10分以上',
  ])
})
