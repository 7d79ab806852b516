import type { Spot, SpotSet } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { joinCells } from './join-cells.ts'

const spot = (quote: string): Spot => ({ quote, table: 1, row: 1, column: 1, origin: { format: 'txt', line: 1 } })
const joined = { target: { sign: 'sign', figure: ['adjusted', 'target'], unit: 'unit' } }

function target(texts: Readonly<Record<string, string>>): string | undefined {
  const cells: SpotSet = Object.fromEntries(Object.entries(texts).map(([key, quote]) => [key, spot(quote)]))
  return joinCells(cells, joined)['target']?.quote
}

describe('joinCells', () => {
  it.each([
    ['sign, figure and unit', { sign: '≥', target: '90', unit: '%' }, '≥90%'],
    ['a unit that is printed already', { sign: '＝', target: '100%', unit: '%' }, '=100%'],
    ['a sign that is printed already', { sign: '≥', target: '≥90', unit: '%' }, '≥90%'],
    ['words of a system for signs', { sign: '反向指标', target: '2', unit: '小时' }, '≤2小时'],
    ['no sign for a qualitative indicator', { sign: '定性', target: '90', unit: '%' }, '90%'],
    ['no unit where there is none', { sign: '≥', target: '5', unit: '/' }, '≥5'],
    ['words that no sign belongs to', { sign: '定性', target: '明显改善', unit: '级' }, '明显改善'],
    ['a blank that stays blank', { sign: '≥', target: '', unit: '个' }, ''],
    ['the adjusted target', { sign: '≥', adjusted: '576', target: '600', unit: '座' }, '≥576座'],
    ['the first target where none was adjusted', { sign: '≥', adjusted: '—', target: '600', unit: '座' }, '≥600座'],
  ])('gives %s', (_, texts, expected) => {
    expect(target(texts)).toBe(expected)
  })
})
