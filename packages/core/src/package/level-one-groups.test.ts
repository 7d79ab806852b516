import { describe, expect, it } from 'vitest'
import { projectEvaluationHunan2024 } from '../forms/project-evaluation.hunan-2024.ts'
import { fillTable } from './fill-table.ts'
import { levelOneGroupsOf } from './level-one-groups.ts'
import type { Evaluation } from './package.ts'
import { noLine, type Spot } from './spot.ts'

function groups(rows: readonly (readonly [string, string])[]): readonly string[] {
  const place = { attachment: '3-1', label: '', ...spotOf('') }
  const cells = rows.map(([level1, level3]) => ({ level1: spotOf(level1), level3: spotOf(level3) }))
  const { indicators } = fillTable(
    projectEvaluationHunan2024,
    { indicators: { kind: 'rows', rows: cells, total: noLine, spare: [] } },
    { attachment: '3-1', year: 2024, place },
  )
  return levelOneGroupsOf({ indicators } as Evaluation).map(
    ({ name, declaredWeight, rows }) => `${name} ${declaredWeight}: ${rows.map((row) => row.level3.value).join('、')}`,
  )
}

function spotOf(quote: string): Spot {
  return { quote, table: null, row: null, column: null, origin: { format: 'form', path: quote } }
}

describe('levelOneGroupsOf', () => {
  it('puts the rows under their heads, with the weights that the heads declare', () => {
    expect(
      groups([
        ['产出指标\n(50分)', '甲'],
        ['产出指标\n(50分)', '乙'],
        ['满意度\n指标（10分）', '丙'],
      ]),
    ).toEqual(['产出 50: 甲、乙', '满意度 10: 丙'])
  })

  it('joins a head that is printed again on the next page without its weight', () => {
    expect(
      groups([
        ['产出指标（50分）', '甲'],
        ['产出指标', '乙'],
      ]),
    ).toEqual(['产出 50: 甲、乙'])
  })

  it('declares nothing where two weights differ or none is printed', () => {
    expect(
      groups([
        ['产出指标（50分）', '甲'],
        ['产出指标（40分）', '乙'],
        ['效益指标', '丙'],
      ]),
    ).toEqual(['产出 null: 甲、乙', '效益 null: 丙'])
  })

  it('leaves rows without a head aside', () => {
    expect(groups([['', '甲']])).toEqual([])
  })
})
