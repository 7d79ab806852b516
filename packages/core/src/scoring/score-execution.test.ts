import { describe, expect, it } from 'vitest'
import { scoreExecution } from './score-execution.ts'
import { printStep } from './steps/step.ts'
import { anEvaluation } from './testing/an-evaluation.ts'

function execution(budget: string, spent: string, weight = '10') {
  return scoreExecution(anEvaluation({ funds: { initial: '1.00', budget, spent, weight } }), 2024)
}

function scored(budget: string, spent: string, weight?: string): string {
  const found = execution(budget, spent, weight)
  return found.kind === 'none' ? `none: ${found.why}` : found.score.toString()
}

describe('scoreExecution', () => {
  it.each([
    ['all spent', '60.00', '60.00', '10', '10'],
    ['P8: nearly all spent', '60.00', '58.20', '10', '9.7'],
    ['a third spent', '60.00', '20.00', '10', '3.33'],
    ['rounded up at the half', '80.00', '79.00', '4', '3.95'],
    ['P8: more than the budget is capped at the weight', '60.00', '61.00', '10', '10'],
    ['nothing spent', '60.00', '0.00', '10', '0'],
    ['P7: a negative amount counts as zero', '60.00', '-1.00', '10', '0'],
    ['twenty points', '60.00', '57.00', '20', '19'],
    ['no weight printed: the one in force', '60.00', '57.00', '', '9.5'],
    ['units glued to the amounts', '60.00万元', '582000元', '10', '9.7'],
    ['one unit glued, one not', '60.00万元', '58.20', '10', '9.7'],
    ['no budget has no rate', '0.00', '0.00', '10', 'none: no-money'],
    ['a blank amount', '60.00', '', '10', 'none: no-money'],
  ])('%s: budget %s, spent %s, weight %s', (_, budget, spent, weight, expected) => {
    expect(scored(budget, spent, weight)).toBe(expected)
  })

  it('shows rate and score, and the cap', () => {
    const steps = ['58.20', '61.00'].map((spent) => {
      const found = execution('60.00', spent)
      return found.kind === 'none' ? [] : found.steps.map((step) => printStep(step, 'zh'))
    })
    expect(steps).toEqual([
      [
        '执行率：58.2÷60=97%（全年执行数除以全年预算数，保留2位小数，四舍五入）',
        '执行率得分：10×58.2÷60=9.7分（保留2位小数，四舍五入）',
      ],
      [
        '执行率：61÷60=101.67%（全年执行数除以全年预算数，保留2位小数，四舍五入）',
        '执行数超过预算数，执行率得分以分值为限：10分',
      ],
    ])
  })

  it('follows the edition: another weight, none at all, or the initial budget', () => {
    const funds = { initial: '80.00', budget: '100.00', spent: '60.00' }
    const scoredIn = (edition: 'hubei-2020' | 'hengshan-2023' | 'beijing-2016') => {
      const found = scoreExecution({ ...anEvaluation({ funds }), edition }, 2024)
      return found.kind === 'none' ? found.why : [found.weight, found.score, found.rate].map(String)
    }
    expect(scoredIn('hubei-2020')).toEqual(['20', '12', '60'])
    expect(scoredIn('hengshan-2023')).toEqual(['0', '0', '60'])
    expect(scoredIn('beijing-2016')).toEqual(['10', '7.5', '75'])
  })
})
