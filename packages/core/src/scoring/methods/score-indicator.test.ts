import { describe, expect, it } from 'vitest'
import { Decimal } from '../../decimal/decimal.ts'
import { printStep } from '../steps/step.ts'
import { anIndicator, type IndicatorTexts } from '../testing/an-indicator.ts'
import { scoreIndicator } from './score-indicator.ts'
import type { ScoringMethod } from './scoring-method.ts'

function scored(texts: IndicatorTexts, method: ScoringMethod | null = null): string {
  const found = scoreIndicator(anIndicator(texts), 2024, method)
  if (found.kind === 'none') return `none: ${found.why}`
  return found.kind === 'score' ? found.score.toString() : `${found.lowest}–${found.highest}`
}

function lines(texts: IndicatorTexts, method: ScoringMethod | null = null): readonly string[] {
  const found = scoreIndicator(anIndicator(texts), 2024, method)
  return found.kind === 'none' ? [] : found.steps.slice(1).map((step) => printStep(step, 'zh'))
}

describe('scoreIndicator by the default method', () => {
  it.each([
    ['P1: the target itself takes all points', '≥100', '100', '10', '10'],
    ['P1: more takes no more', '≥100', '250', '10', '10'],
    ['P1: less is scored in proportion', '≥120', '100', '20', '16.67'],
    ['P1: a third rounds up at the half', '≥8', '5', '1.8', '1.13'],
    ['P22: 2.9995 of ten rounds to 3, it is not cut to 2.99', '≥20000', '5999', '10', '3'],
    ['2.9995 of three is cut to 2.99: what is missed has no full marks', '≥6000', '5999', '3', '2.99'],
    ['P1: two and a half times less', '≥100', '40', '10', '4'],
    ['P7: a negative result counts as zero', '≥100', '-5', '10', '0'],
    ['P7: so does one against a target of zero', '≥0%', '-3%', '10', '0'],
    ['P3: none wanted, none there', '=0起', '0起', '5', '5'],
    ['P3: none wanted, one there', '=0起', '1起', '5', '0'],
    ['P3: less than none', '=0起', '-1起', '5', '5'],
    ['P4: equal takes all points', '=12次', '12次', '5', '5'],
    ['P4: more than equal as well', '=12次', '13次', '5', '5'],
    ['P4: less than equal in proportion', '=12次', '11次', '5', '4.58'],
    ['P5: the ceiling itself takes all points', '≤5万元', '5万元', '5', '5'],
    ['P5: less than the ceiling as well', '≤5万元', '4万元', '5', '5'],
    ['P5: half as much again loses half', '≤5万元', '7.5万元', '5', '2.5'],
    ['P5: just under twice', '≤5万元', '99999元', '5', '0'],
    ['P5: twice takes nothing', '≤5万元', '10万元', '5', '0'],
    ['P5: more than twice takes nothing', '≤5万元', '30万元', '5', '0'],
    ['P5: a ceiling of zero takes all or nothing', '≤0起', '1起', '5', '0'],
    ['P5: a hair above loses a hundredth at least', '≤12.80万元', '12.82万元', '3', '2.99'],
    ['P6: a tier reached', '有效改善', '达成', '10', '8–10'],
    ['P6: a tier partly reached', '有效改善', '部分达成', '10', '6–7.99'],
    ['P6: a tier missed', '有效改善', '未达成', '10', '0–5.99'],
    ['P6: bounds of an odd weight are rounded', '有效改善', '部分达成', '3.33', '2–2.65'],
    ['below a range in proportion to its lower end', '80%-90%', '60%', '8', '6'],
    ['inside a range', '80%-90%', '85%', '8', '8'],
    ['a time kept', '2024年6月底前', '2024年5月', '5', '5'],
    ['a time missed has no ratio', '2024年6月底前', '2024年9月', '5', 'none: late'],
    ['“completed” against a year is a tier', '2024年度', '已完成', '5', '4–5'],
    ['words cannot be scored', '有效改善', '有效改善', '10', 'none: wording'],
    ['nor other units', '≥60000人', '62000万', '10', 'none: different-units'],
    ['nor a target below zero that is missed', '≤-5%', '-3%', '10', 'none: negative-target'],
    ['a target below zero that is met', '≤-5%', '-8%', '10', '10'],
    ['nor an unmet bound', '≥95%', '<90%', '10', 'none: no-exact-figure'],
    ['nor a row without a weight', '≥95%', '95%', '', 'none: no-weight'],
  ])('%s: target %s, actual %s, weight %s', (_, target, actual, weight, expected) => {
    expect(scored({ name: '指标', target, actual, weight })).toBe(expected)
  })

  it('keeps the exact score of an indicator missed by a hair', () => {
    const found = scoreIndicator(anIndicator({ target: '≤12.80万元', actual: '12.82万元', weight: '3' }), 2024)
    expect(found.kind === 'score' && found.exact.toString()).toBe('2.9953125')
  })
})

describe('scoreIndicator by a rule set for one indicator', () => {
  const gate: ScoringMethod = { kind: 'proportional', gate: Decimal.of('0.6') }
  it.each<[string, ScoringMethod, string, string]>([
    ['exactly at the gate', gate, '60', '6'],
    ['just under the gate', gate, '59.99', '0'],
    ['over the gate', gate, '75', '7.5'],
    ['at the target', gate, '100', '10'],
    ['yes', { kind: 'direct' }, '100', '10'],
    ['no', { kind: 'direct' }, '99', '0'],
    ['in the first band', { kind: 'bands' }, '90', '10'],
    ['in the second band', { kind: 'bands' }, '89.99', '8'],
    ['in the third band', { kind: 'bands' }, '60', '5'],
    ['in no band', { kind: 'bands' }, '59.9', '0'],
  ])('%s', (_, method, actual, expected) => {
    expect(scored({ target: '≥100', actual, weight: '10' }, method)).toBe(expected)
  })

  it.each([
    ['≤5万元', '6万元', '8.33'],
    ['≤5万元', '10万元', '5'],
    ['≤0起', '1起', '0'],
  ])('scores by target over actual: %s and %s', (target, actual, score) => {
    expect(scored({ target, actual, weight: '10' }, { kind: 'inverse' })).toBe(score)
  })

  it('takes the bands in proportion to the weight', () => {
    const satisfaction = { name: '满意度', level2: '服务对象满意度指标', target: '≥95%', actual: '85%', weight: '5' }
    expect(scored(satisfaction, { kind: 'bands' })).toBe('4')
  })
})

describe('the steps of a score', () => {
  it.each<[string, IndicatorTexts, ScoringMethod | null, readonly string[]]>([
    ['all points', {}, null, ['达到指标值，得满分：10分']],
    [
      'in proportion',
      { target: '≥120人次', weight: '20' },
      null,
      ['按完成比例计分：20×100÷120=16.67分（保留2位小数，四舍五入）'],
    ],
    [
      'falling',
      { target: '≤5万元', actual: '7.5万元', weight: '5' },
      null,
      ['超出目标按比例扣分，达到目标的2倍得零分：5×（2×50000−75000）÷（（2−1）×50000）=2.5分（保留2位小数，四舍五入）'],
    ],
    [
      'by target over actual',
      { target: '≤5万元', actual: '6万元' },
      { kind: 'inverse' },
      ['按目标与完成值之比计分：10×50000÷60000=8.33分（保留2位小数，四舍五入）'],
    ],
    ['nothing', { target: '=0起', actual: '2起' }, null, ['未达到指标值，得0分']],
    [
      'under the gate',
      { target: '≥100', actual: '59' },
      { kind: 'proportional', gate: Decimal.of('0.6') },
      ['完成比例59÷100低于及格门槛0.6，得0分'],
    ],
    [
      'by bands',
      { target: '≥95%', actual: '85%', weight: '5' },
      { kind: 'bands' },
      ['满意度85%落在80%及以上一段，得该段分数：5×8÷10=4分（保留2位小数，四舍五入）'],
    ],
    [
      'by tiers',
      { target: '有效改善', actual: '部分达成' },
      null,
      ['“部分达成”一档：不低于分值10的0.6，即6分起', '“部分达成”一档：低于分值10的0.8，最高7.99分'],
    ],
    [
      'by the top tier',
      { target: '有效改善', actual: '达成' },
      null,
      ['“达成”一档：不低于分值10的0.8，即8分起', '“达成”一档：最高为分值，即10分'],
    ],
  ])('shows the arithmetic: %s', (_, texts, method, expected) => {
    expect(lines(texts, method)).toEqual(expected)
  })

  it('prints in English too', () => {
    const found = scoreIndicator(anIndicator({ target: '≥120人次', weight: '20' }), 2024)
    expect(found.kind === 'score' && found.steps.map((step) => printStep(step, 'en'))).toEqual([
      'Actual 100人次 against target ≥120人次, read as “≥”: not met',
      'In proportion: 20 × 100 ÷ 120 = 16.67 (2 decimals, rounded half up)',
    ])
  })
})
