import { describe, expect, it } from 'vitest'
import { baseDataHunan2024 } from '../forms/base-data.hunan-2024.ts'
import type { TableForm } from '../forms/define-form.ts'
import { projectEvaluationHunan2024 } from '../forms/project-evaluation.hunan-2024.ts'
import { fillTable } from './fill-table.ts'
import { linesOf } from './lines-of.ts'
import type { BaseData, Evaluation, Package } from './package.ts'
import { noLine, noSpots, type PartSpots, type Spot } from './spot.ts'

const pack = { year: 2024 } as Package
const spot = (quote: string): Spot => ({ quote, table: 1, row: 1, column: 1, origin: { format: 'txt', line: 1 } })
const place = { attachment: '1', label: '', ...spot('') }

/** A table of which only the parts given hold anything. */
function aTable(form: TableForm, given: Readonly<Record<string, PartSpots>>) {
  const empty = Object.entries(form.parts).map(([key, part]) => [key, noSpots(part)])
  const values = fillTable(form, { ...Object.fromEntries(empty), ...given }, { attachment: '1', year: 2024, place })
  return { kind: form.id, edition: form.edition, ...values } as unknown as BaseData | Evaluation
}

/** Each line as its names and what its cells hold. */
function said(table: BaseData | Evaluation) {
  return linesOf(pack, table).map(({ part, row, label, cells }) => {
    const held = cells.filter(({ entry }) => entry.state !== 'absent')
    return [`${part}/${row} ${label}`.trim(), ...held.map((cell) => `${cell.label}=${cell.entry.place.quote}`)].join(
      ' ',
    )
  })
}

describe('linesOf', () => {
  it('gives base data in the order of its form, open rows under theirs', () => {
    const table = aTable(baseDataHunan2024, {
      spending: {
        kind: 'grid',
        rows: { projects: { label: null, cells: { budget: spot('3.00') } } },
        open: [{ label: spot('1、 甲经费'), cells: { budget: spot('3.00'), lastYear: spot('') } }],
      },
      thrift: { kind: 'fields', cells: { measures: spot('节约') } },
    })
    const lines = said(table)
    expect(lines.slice(0, 2)).toEqual(['staffing/unit', 'spending/threePublicFunds 三公经费'])
    expect(lines.slice(7, 10)).toEqual([
      'spending/projects 项目支出 2024年预算数=3.00',
      'spending/projectLines 1、甲经费 2023年决算数= 2024年预算数=3.00',
      'spending/publicFunds 公用经费',
    ])
    expect(lines.slice(-2)).toEqual(['thrift/ 厉行节约保障措施=节约', 'signOff/'])
  })

  it('calls an indicator by the narrowest of its names', () => {
    const table = aTable(projectEvaluationHunan2024, {
      indicators: {
        kind: 'rows',
        rows: [{ level1: spot('产出\n指标'), level2: spot('数量指标'), weight: spot('5') }, { level3: spot('户数') }],
        total: noLine,
        spare: [],
      },
    })
    expect(said(table).filter((line) => line.startsWith('indicators'))).toEqual([
      'indicators/rows 数量指标 一级指标=产出\n指标 二级指标=数量指标 分值=5',
      'indicators/rows 户数 三级指标=户数',
      'indicators/total 总分',
    ])
  })

  it('refuses an edition that has no such form', () => {
    const table = { ...aTable(baseDataHunan2024, {}), edition: 'none' as 'hunan-2024' }
    expect(() => linesOf(pack, table)).toThrow('no form base-data in edition none')
  })
})
