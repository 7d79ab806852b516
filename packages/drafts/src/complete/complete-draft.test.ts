import { describe, expect, it } from 'vitest'
import type { Draft, DraftTable } from '../draft/draft.ts'
import { completeDraft } from './complete-draft.ts'

const baseData: DraftTable = {
  form: 'base-data',
  parts: {
    staffing: { rows: { unit: { quota: '7', staff: '9' } } },
    spending: {
      rows: {
        vehiclePurchase: { final: '0' },
        vehicleRunning: { final: '0.50' },
        reception: { final: '0.25' },
      },
      open: [
        { label: '工伤调查工作经费', cells: { budget: '6.40', final: '6.39' } },
        { label: '工伤待遇稽查稽核工作经费', cells: { budget: '6.40', final: '6.43' } },
      ],
    },
  },
}
const unitEvaluation: DraftTable = {
  form: 'unit-evaluation',
  parts: {
    funds: { rows: { total: { initial: '114.39', budget: '115.92' } } },
    spending: { basic: '103.09' },
    indicators: {
      rows: [
        {
          level1: '产出指标（50分）',
          level2: '数量指标',
          level3: '参保人数',
          target: '≥61000人',
          actual: '62954人',
          weight: '50',
        },
        { level3: '宣讲场次', target: '≥20场', actual: '15场', weight: '40' },
      ],
    },
  },
}
const project: DraftTable = {
  form: 'project-evaluation',
  parts: { heading: { project: '工伤调查工作经费' }, funds: { rows: { other: { spent: '0.39' } } } },
}

function aDraft(changes: Partial<Draft> = {}): Draft {
  const draft: Draft = {
    format: 'mingxiao-package',
    version: 1,
    edition: 'hunan-2024',
    year: 2024,
    unit: '甲县工伤保险服务中心',
    tables: [baseData, unitEvaluation, project],
    reports: [],
  }
  return { ...draft, ...changes }
}

function figure(address: string, draft = aDraft()) {
  const { text, formula, inputs } = completeDraft(draft).figures.get(address) ?? {
    text: null,
    formula: null,
    inputs: [],
  }
  return [text, formula, inputs]
}

describe('completeDraft', () => {
  it('divides staff by quota', () => {
    expect(figure('1/staffing.unit.rate')).toEqual([
      '128.57%',
      '2024年实际在职人数 ÷ 编制数',
      ['1/staffing.unit.staff', '1/staffing.unit.quota'],
    ])
  })

  it('adds up the rows of projects, and the parts of the three public funds', () => {
    expect(figure('1/spending.projects.final')).toEqual([
      '12.82',
      '工伤调查工作经费 + 工伤待遇稽查稽核工作经费',
      ['1/spending.projectLines.1.final', '1/spending.projectLines.2.final'],
    ])
    expect(figure('1/spending.threePublicFunds.final').slice(0, 2)).toEqual([
      '0.75',
      '公务用车购置和维护经费 + 出国经费 + 公务接待',
    ])
  })

  it('takes spending on projects from 附件1, and makes the spending of the year of both kinds', () => {
    expect(figure('2/spending.projects').slice(0, 2)).toEqual(['12.82', '附件1“项目支出·2024年决算数”'])
    expect(figure('2/funds.total.spent')).toEqual([
      '115.91',
      '基本支出 + 项目支出',
      ['2/spending.basic', '2/spending.projects'],
    ])
    expect(figure('2/funds.total.rate')[0]).toBe('99.99%')
  })

  it('scores execution and indicators, and adds up weights and scores', () => {
    expect(figure('2/funds.total.weight')[0]).toBe('10')
    expect(figure('2/funds.total.score').slice(0, 2)).toEqual(['10', '分值 × 执行率（不超过分值）'])
    expect(figure('2/indicators.1.score')[0]).toBe('50')
    expect(figure('2/indicators.2.score').slice(0, 2)).toEqual(['30', '按指标值和实际完成值计算'])
    expect(figure('2/indicators.total.weight')[0]).toBe('100')
    expect(figure('2/indicators.total.score')[0]).toBe('90')
  })

  it('takes money of a project from its row in 附件1, and gives the rest to 当年财政拨款', () => {
    expect(figure('3-1/funds.total.spent').slice(0, 2)).toEqual(['6.39', '附件1“工伤调查工作经费·2024年决算数”'])
    expect(figure('3-1/funds.appropriation.spent').slice(0, 2)).toEqual([
      '6.00',
      '附件1“工伤调查工作经费·2024年决算数” − 上年结转资金 − 其他资金',
    ])
    expect(figure('3-1/funds.total.budget')[0]).toBe('6.40')
  })

  it('turns 元 of 附件1 into 万元', () => {
    const inYuan: DraftTable = {
      form: 'base-data',
      moneyUnit: '元',
      parts: { spending: { rows: {}, open: [{ label: '1、工伤调查工作经费', cells: { final: '63856.80' } }] } },
    }
    const draft = aDraft({ tables: [inYuan, project] })
    expect(figure('1/spending.projects.final', draft)[0]).toBe('63856.80')
    expect(figure('3-1/funds.total.spent', draft)[0]).toBe('6.39')
    expect(completeDraft(draft).pack.baseData?.moneyUnit.value).toBe('元')
  })

  it('puts what it computed into the package, with the address as origin', () => {
    const { pack } = completeDraft(aDraft())
    const total = pack.unitEvaluation?.indicators.total.score
    expect([total?.value?.amount.toString(), total?.place.origin]).toEqual([
      '90',
      { format: 'form', path: '2/indicators.total.score' },
    ])
    expect(pack.attachments.map(({ no, title }) => [no, title.value])).toEqual([
      ['1', '2024年度部门整体支出绩效评价基础数据表'],
      ['2', '2024年度部门整体支出绩效自评表'],
      ['3-1', '2024年度项目支出绩效自评表'],
    ])
    const [, second] = pack.unitEvaluation?.indicators.rows ?? []
    expect([second?.level1.value, second?.level2.value]).toEqual(['产出指标（50分）', '数量指标'])
  })

  it('computes in spite of what was typed, but keeps fewer points given with a reason', () => {
    const rows = (score: string, reason: string) => [
      { level2: '数量指标', level3: '参保人数', target: '≥100人', actual: '150人', weight: '90', score, reason },
    ]
    const scoreOf = (score: string, reason: string) => {
      const table: DraftTable = { form: 'unit-evaluation', parts: { indicators: { rows: rows(score, reason) } } }
      return figure('2/indicators.1.score', aDraft({ tables: [table] })).slice(0, 2)
    }
    expect(scoreOf('80', '')).toEqual(['90', '按指标值和实际完成值计算'])
    expect(scoreOf('80', '目标值设置偏低，调减得分')).toEqual(['80', null])
    expect(scoreOf('95', '目标值设置偏低')).toEqual(['90', '按指标值和实际完成值计算'])
  })

  it('keeps a typed score that nobody can recompute, and has no total while a score is missing', () => {
    const table = (score: string): DraftTable => ({
      form: 'unit-evaluation',
      parts: {
        indicators: {
          rows: [
            { level2: '社会效益指标', level3: '社会稳定', target: '维护稳定', actual: '稳定', weight: '90', score },
          ],
        },
      },
    })
    expect(figure('2/indicators.1.score', aDraft({ tables: [table('88')] }))).toEqual(['88', null, []])
    expect(figure('2/indicators.total.score', aDraft({ tables: [table('')] }))[0]).toBeNull()
  })

  it('gives a figure another hash as soon as one of the figures it rests on is another', () => {
    const hashes = (final: string) => {
      const table: DraftTable = {
        form: 'base-data',
        parts: { spending: { rows: {}, open: [{ label: '工伤调查工作经费', cells: { final } }] } },
      }
      const { figures } = completeDraft(aDraft({ tables: [table, unitEvaluation] }))
      return ['2/spending.projects', '2/funds.total.budget'].map((address) => figures.get(address)?.hash)
    }
    const [projects, budget] = hashes('6.39')
    const [changed, same] = hashes('6.40')
    expect(projects).toMatch(/^[0-9a-f]{12}$/)
    expect(changed).not.toBe(projects)
    expect(same).toBe(budget)
  })

  it('prints a figure that is none as it stands, for the rules to speak of', () => {
    const funds = { rows: { total: { initial: '一百万', budget: '115.92' } } }
    const table = { ...unitEvaluation, parts: { ...unitEvaluation.parts, funds } }
    const paragraphs = ['年初预算{{ unit.initial | 万元 }}，增加{{ unit.budget | 减: unit.initial | 万元 }}。']
    const report = { form: 'unit-report', date: '', opening: paragraphs, sections: [] } as const
    const { pack } = completeDraft(aDraft({ tables: [table], reports: [report] }))
    expect(pack.unitReport?.opening[0]?.value).toBe('年初预算一百万，增加（不能计算）。')
  })
})
