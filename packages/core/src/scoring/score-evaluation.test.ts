import { describe, expect, it } from 'vitest'
import { scoreEvaluation } from './score-evaluation.ts'
import { printStep } from './steps/step.ts'
import { anEvaluation } from './testing/an-evaluation.ts'

const funds = { initial: '20.00', budget: '20.00', spent: '19.00', weight: '10', score: '10' }
const cleaned = { level3: '河道保洁长度', target: '≥64公里', actual: '64公里', weight: '50', score: '50' }
const users = { level3: '居民满意度', target: '≥90%', actual: '81%', weight: '40', score: '40' }

describe('scoreEvaluation', () => {
  it('recomputes every part and sets the total beside the printed one', () => {
    const found = scoreEvaluation(anEvaluation({ funds, rows: [cleaned, users], total: { score: '100' } }), {
      year: 2024,
    })
    expect(found.name).toBe('河道保洁经费')
    expect(found.printedTotal.value?.amount.toString()).toBe('100')
    expect(found.total?.toString()).toBe('95.5')
    expect(found.grade).toBe('优')
    expect(found.kept).toEqual([])
    expect(found.indicators.map(({ printed, counted }) => [printed.place.quote, counted?.toString()])).toEqual([
      ['50', '50'],
      ['40', '36'],
    ])
    expect(found.steps.map((step) => printStep(step, 'zh'))).toEqual([
      '指标得分86＋预算执行率得分9.5=95.5分',
      '95.5分，“优”的最低分为90分：等级为优',
    ])
  })

  it('gives a total but no grade for a year before the grades were set', () => {
    const rows = [cleaned, users]
    const { total, grade } = scoreEvaluation(anEvaluation({ funds, rows, total: { score: '100' } }), { year: 2018 })
    expect([total?.toString(), grade]).toEqual(['95.5', null])
  })

  it('keeps the printed score of a row that cannot be recomputed, and says so', () => {
    const words = { level3: '河道面貌', target: '明显改善', actual: '明显改善', weight: '40', score: '38' }
    const found = scoreEvaluation(anEvaluation({ funds, rows: [cleaned, words] }), { year: 2024 })
    expect(found.total?.toString()).toBe('97.5')
    expect(found.kept.map(({ indicator, recomputed }) => [indicator.level3.value, recomputed])).toEqual([
      ['河道面貌', { kind: 'none', why: 'wording' }],
    ])
  })

  it('has no total while a part has neither score', () => {
    const words = { level3: '河道面貌', target: '明显改善', actual: '明显改善', weight: '40', score: '' }
    const found = scoreEvaluation(anEvaluation({ funds, rows: [cleaned, words] }), { year: 2024 })
    expect([found.total, found.grade, found.steps]).toEqual([null, null, []])
    expect(found.missing).toEqual(['“河道面貌”·自评得分'])
  })

  it('recomputes where the printed score is blank', () => {
    const found = scoreEvaluation(anEvaluation({ funds: { ...funds, score: '' }, rows: [cleaned, users] }), {
      year: 2024,
    })
    expect(found.execution.counted?.toString()).toBe('9.5')
    expect(found.total?.toString()).toBe('95.5')
  })

  it.each([
    ['inside its tier the printed score stands', '25', '25'],
    ['above it the highest allowed counts', '40', '31.99'],
    ['below it the lowest allowed counts', '20', '24'],
  ])('%s', (_, score, expected) => {
    const partly = { level3: '河道面貌', target: '明显改善', actual: '部分达成', weight: '40', score }
    const found = scoreEvaluation(anEvaluation({ funds, rows: [partly] }), { year: 2024 })
    expect(found.indicators[0]?.counted?.toString()).toBe(expected)
  })

  it('does not count rows of indicators that the unit does not have', () => {
    const none = { level3: '无', target: '—', actual: '—', weight: '—', score: '—' }
    const found = scoreEvaluation(anEvaluation({ funds, rows: [cleaned, none] }), { year: 2024 })
    expect(found.indicators).toHaveLength(1)
    expect(found.total?.toString()).toBe('59.5')
  })

  it('leaves execution out where the edition gives it no points of its own, and has no total of no scores', () => {
    const rows = [{ level3: '制度健全性', weight: '100', score: '96' }]
    const framework = { ...anEvaluation({ rows, total: { score: '96' } }), edition: 'anhui-framework-2020' } as const
    const found = scoreEvaluation(framework, { year: 2024 })
    expect([found.execution.recomputed, found.total?.toString(), found.missing]).toEqual([
      { kind: 'none', why: 'not-scored' },
      '96',
      [],
    ])
    expect(found.indicators[0]?.recomputed).toEqual({ kind: 'none', why: 'no-target-column' })
    const unscored = {
      ...anEvaluation({ rows: [{ level3: '巡查座次', target: '≥48座' }] }),
      edition: 'hengshan-2023',
    } as const
    expect(scoreEvaluation(unscored, { year: 2024 }).total).toBeNull()
  })
})
