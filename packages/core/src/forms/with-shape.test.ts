import { describe, expect, it } from 'vitest'
import { defineTableForm } from './define-form.ts'
import { money, score, text } from './field.ts'
import { fields, grid, row, rows } from './part.ts'
import { withShape } from './with-shape.ts'

const about = {
  id: 'project-evaluation',
  attachment: '3',
  repeats: true,
  alsoTitled: [],
  cites: [],
  moneyUnit: '万元',
} as const
const total = row('总分')

const shape = defineTableForm({
  ...about,
  edition: 'hunan-2024',
  title: '项目支出绩效自评表',
  parts: {
    heading: fields({ project: text('项目支出名称'), unit: text('实施单位') }),
    funds: grid({
      head: '项目资金',
      columns: { budget: money('全年预算数'), spent: money('全年执行数') },
      rows: { total: row('年度资金总额'), other: row('其他资金') },
      open: null,
    }),
    indicators: rows({
      head: '绩效指标',
      columns: { name: text('三级指标'), weight: score('分值') },
      carried: [],
      total,
    }),
  },
})

const lean = defineTableForm({
  ...about,
  edition: 'hunan-2024',
  title: '项目自评表',
  parts: {
    heading: fields({ project: text('项目名称') }),
    indicators: rows({ head: '指标', columns: { name: text('指标名称') }, carried: [], total: row('合计') }),
  },
})

describe('withShape', () => {
  const form = withShape(lean, shape)

  it('keeps the words of the edition and takes from the shape what the edition leaves out', () => {
    expect(form.title).toBe('项目自评表')
    expect(form.parts.heading.fields.project.label).toBe('项目名称')
    expect(form.parts.heading.fields.unit.label).toBe('实施单位')
    expect(form.parts.indicators.total.label).toBe('合计')
    expect(Object.keys(form.parts.indicators.columns)).toEqual(['name', 'weight'])
  })

  it('keeps what only the edition has', () => {
    const more = defineTableForm({
      ...about,
      edition: 'hunan-2024',
      title: '项目自评表',
      parts: {
        remarks: fields({ remarks: text('说明') }),
        funds: grid({ head: '', columns: { reason: text('原因') }, rows: { local: row('地方资金') }, open: null }),
        indicators: {
          ...rows({ head: '指标', columns: { name: text('指标名称') }, carried: [], total }),
          also: [rows({ head: '', columns: { standard: text('评分标准') }, carried: [], total })],
        },
      },
    })
    const kept = withShape<typeof shape>(more, shape)
    expect(Object.keys(kept.parts)).toEqual(['remarks', 'funds', 'indicators', 'heading'])
    expect(Object.keys(kept.parts.funds.columns)).toEqual(['budget', 'spent', 'reason'])
    expect(Object.keys(kept.parts.funds.rows)).toEqual(['total', 'other', 'local'])
    expect(Object.keys(kept.parts.indicators.columns)).toEqual(['name', 'weight', 'standard'])
  })

  it('has the whole of a part that the edition does not have', () => {
    expect(form.parts.funds).toEqual(shape.parts.funds)
  })
})
