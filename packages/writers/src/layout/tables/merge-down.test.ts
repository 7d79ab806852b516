import { type Entry, readEntry, text } from '@mingxiao/core'
import { expect, it } from 'vitest'
import { mergeDown } from './merge-down.ts'

const carried = ['level1', 'level2']

function spansOf(...rows: readonly (readonly [string, string])[]) {
  const entries = rows.map(([level1, level2]) => ({ level1: entryOf(level1), level2: entryOf(level2) }))
  return mergeDown(entries, carried).map(({ level1, level2 }) => [level1, level2])
}

function entryOf(quote: string): Entry<string> {
  const origin = { format: 'form', path: '' } as const
  return readEntry(text(''), { attachment: '2', label: '', quote, table: null, row: null, column: null, origin })
}

it('merges a head over the rows that repeat it or leave it blank', () => {
  expect(spansOf(['产出指标', '数量指标'], ['产出指标', '数量指标'], ['', ''], ['产出\n指标', '质量指标'])).toEqual([
    [4, 3],
    [0, 0],
    [0, 0],
    [0, 1],
  ])
})

it('begins an inner head anew under another outer one', () => {
  expect(spansOf(['效益指标', '满意度指标'], ['满意度指标', '满意度指标'], ['', ''])).toEqual([
    [1, 1],
    [2, 2],
    [0, 0],
  ])
})

it('merges nothing where there are no rows', () => {
  expect(spansOf()).toEqual([])
})
