import { describe, expect, it } from 'vitest'
import { printStep } from '../steps/step.ts'
import { anIndicator, type IndicatorTexts } from '../testing/an-indicator.ts'
import { standingOf } from './standing-of.ts'

function standing(texts: IndicatorTexts): string {
  const found = standingOf(anIndicator(texts))
  return found.standing === 'unknown' ? `unknown: ${found.reason}` : found.standing
}

describe('standingOf', () => {
  it.each([
    ['exactly the target is met', '≥90%', '90%', 'met'],
    ['a hundredth below is unmet', '≥90%', '89.99%', 'unmet'],
    ['more is exceeded', '≥90%', '90.01%', 'exceeded'],
    ['“more than” is met by exactly so much', '>90%', '90%', 'met'],
    ['a negative result of a positive target', '≥0%', '-3%', 'unmet'],
    ['a ceiling kept', '≤5万元', '5万元', 'met'],
    ['less than the ceiling is met, not exceeded', '≤5万元', '3万元', 'met'],
    ['a ceiling passed by a cent', '≤5万元', '50000.01元', 'unmet'],
    ['“less than” is met by exactly so much', '<5万元', '5万元', 'met'],
    ['equal', '=12次', '12次', 'met'],
    ['more than equal', '=12次', '13次', 'exceeded'],
    ['less than equal', '=12次', '11次', 'unmet'],
    ['none wanted and none there', '=0起', '0起', 'met'],
    ['none wanted and one there', '=0起', '1起', 'unmet'],
    ['inside a range', '80%-90%', '85%', 'met'],
    ['below a range', '80%-90%', '79%', 'unmet'],
    ['above a range', '80%-90%', '95%', 'exceeded'],
    ['a range of results, all good', '≥80%', '85%-90%', 'exceeded'],
    ['a range of results on both sides', '≥80%', '75%-90%', 'unknown: uncertain'],
    ['a result that says “at least”', '≥95%', '≥95%', 'met'],
    ['a result that says “at least” less', '≥95%', '≥90%', 'unknown: uncertain'],
    ['a result that says “at most”', '≤5%', '≤5%', 'met'],
    ['a result that says “less than”', '≥95%', '<90%', 'unmet'],
    ['a result without a unit', '≥100人次', '100', 'met'],
    ['another unit', '60000人', '62000万', 'unknown: different-units'],
    ['the year as due', '2024年度', '2024年11月', 'met'],
    ['done in the month due', '2024年6月底前', '2024年6月', 'met'],
    ['done a month late', '2024年6月底前', '2024年7月', 'unmet'],
    ['done in the year after', '2024年12月', '2025年1月15日', 'unmet'],
    ['done some time in the year, due in June', '2024年6月底前', '2024年', 'unknown: uncertain'],
    ['due without a year, done with one', '12月底前', '2025年1月', 'unknown: uncertain'],
    ['months of one year', '9月底前', '8月20日', 'met'],
    ['completed, due in the year', '2024年度', '已完成', 'met'],
    ['partly done', '2024年度', '部分完成', 'unmet'],
    ['words reached', '有效改善', '达成', 'met'],
    ['words against words', '有效改善', '有效改善', 'unknown: wording'],
    ['a figure said to be reached', '≥95%', '已完成', 'unknown: different-kinds'],
    ['a figure said not to be reached', '≥95%', '未完成', 'unmet'],
    ['a time against a figure', '2024年度', '100%', 'unknown: different-kinds'],
    ['no target', '', '100%', 'unknown: no-target'],
    ['no result', '≥95%', '', 'unknown: no-actual'],
    ['a dash for the result', '≥95%', '—', 'unknown: no-actual'],
  ])('%s: %s and %s', (_, target, actual, expected) => {
    expect(standing({ target, actual })).toBe(expected)
  })

  it('reads a cost without a sign as a ceiling', () => {
    const cost = { level2: '成本指标', name: '稽核经费', target: '12.80万元' }
    expect(standing({ ...cost, actual: '12.82万元' })).toBe('unmet')
    expect(standing({ ...cost, actual: '12.50万元' })).toBe('met')
  })

  it('says how the target was read, the figures in one unit and their ratio', () => {
    const found = standingOf(anIndicator({ name: '工伤待遇发放金额', target: '2500万元', actual: '3162万元' }))
    expect(found).toMatchObject({ standing: 'exceeded', by: 'figures', comparator: '≥', isInferred: true })
    if (found.standing === 'unknown') throw new Error(found.reason)
    expect(found.ratio?.toString()).toBe('1.2648')
    expect([found.figures?.target.toString(), found.figures?.actual.toString(), found.figures?.unit]).toEqual([
      '25000000',
      '31620000',
      '元',
    ])
    expect(found.steps.map((step) => printStep(step, 'zh'))).toEqual([
      '实际完成值3162万元，年度指标值2500万元，表中未写比较符号，按指标名称和单位理解为“≥”：超过',
    ])
  })

  it('measures what lies above a range by its upper end', () => {
    const found = standingOf(anIndicator({ target: '10-12场', actual: '18场' }))
    expect(found.standing === 'unknown' ? null : found.ratio?.toString()).toBe('1.5')
  })

  it('knows no ratio of a target of zero, of a time, or of a bound', () => {
    const ratios = [
      { target: '≥0起', actual: '3起' },
      { target: '2024年度', actual: '2024年' },
      { target: '≥95%', actual: '≥95%' },
    ].map((texts) => standingOf(anIndicator(texts)))
    expect(ratios.map((found) => (found.standing === 'unknown' ? found.reason : found.ratio))).toEqual([
      null,
      null,
      null,
    ])
  })
})
