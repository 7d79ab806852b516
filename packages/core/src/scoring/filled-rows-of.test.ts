import { expect, it } from 'vitest'
import { filledRowsOf } from './filled-rows-of.ts'
import { anEvaluation } from './testing/an-evaluation.ts'

function namesOf(rows: readonly Readonly<Record<string, string>>[]) {
  return filledRowsOf(anEvaluation({ rows })).map(({ level3 }) => level3.value)
}

it('rows that hold a value, points or a score are indicators, names alone are none', () => {
  expect(
    namesOf([
      { level3: '巡查座次', target: '≥48座' },
      { level3: '清淤长度', weight: '—' },
      { level3: '投诉', score: '5' },
    ]),
  ).toEqual(['巡查座次', '投诉'])
})

it('rows that only part the indicator above them are none, unless they carry points', () => {
  expect(
    namesOf([
      { level3: '巡查座次', target: '≥48座', weight: '20', score: '20' },
      { level3: '其中：汛期巡查', target: '≥32座', weight: '', score: '' },
      { level3: '其中：枯水期巡查', target: '≥16座', weight: '5', score: '5' },
    ]),
  ).toEqual(['巡查座次', '其中：枯水期巡查'])
})
