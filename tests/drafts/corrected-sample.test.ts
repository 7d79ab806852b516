import { readFileSync } from 'node:fs'
import { rules, runRules } from '@mingxiao/audit'
import { evaluationsOf, printStep, scoreEvaluation } from '@mingxiao/core'
import { completeDraft, printDraft, readDraft } from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'

const file = new URL('../../samples/yuanjiang-2024.mingxiao.json', import.meta.url)
const text = readFileSync(file, 'utf8')
const draft = readDraft(text)
const { pack, paragraphs } = completeDraft(draft)

describe('the corrected sample', () => {
  it('is kept as package files are printed', () => {
    expect(printDraft(draft)).toBe(text)
  })

  it('has no error, and only the warnings that a signature or a smaller staff would settle', () => {
    const found = runRules(pack, rules).map(({ severity, rule, place }) => `${severity} ${rule.id} ${place.attachment}`)
    expect(found).toEqual([
      'warning staffing-within-quota 1',
      'info public-funds-within-budget 1',
      'warning sign-off-filled 1',
      'warning sign-off-filled 2',
      'warning sign-off-filled 3-1',
      'warning sign-off-filled 3-2',
    ])
  })

  it('adds up to the totals it prints, of a hundred points each', () => {
    const scores = evaluationsOf(pack).map((evaluation) => {
      const { no, steps, printedTotal, missing, kept } = scoreEvaluation(evaluation, pack)
      const weight = evaluation.indicators.total.weight.place.quote
      return {
        no,
        weight,
        printed: printedTotal.place.quote,
        steps: steps.map((step) => printStep(step, 'zh')),
        missing,
        kept,
      }
    })
    expect(scores).toEqual([
      {
        no: '2',
        weight: '100',
        printed: '99.99',
        steps: ['指标得分89.99＋预算执行率得分10=99.99分', '99.99分，“优”的最低分为90分：等级为优'],
        missing: [],
        kept: [],
      },
      {
        no: '3-1',
        weight: '100',
        printed: '99.98',
        steps: ['指标得分90＋预算执行率得分9.98=99.98分', '99.98分，“优”的最低分为90分：等级为优'],
        missing: [],
        kept: [],
      },
      {
        no: '3-2',
        weight: '100',
        printed: '99.94',
        steps: ['指标得分89.94＋预算执行率得分10=99.94分', '99.94分，“优”的最低分为90分：等级为优'],
        missing: [],
        kept: [],
      },
    ])
  })

  it('adds up the points of its rows, and loses some where a cost was above its target', () => {
    const lost = evaluationsOf(pack).flatMap(({ no, indicators }) =>
      indicators.rows
        .filter(({ weight, score }) => weight.place.quote !== score.place.quote)
        .map(({ level3, weight, score, reason }) => [
          no,
          level3.value,
          weight.place.quote,
          score.place.quote,
          reason.state,
        ]),
    )
    expect(lost).toEqual([
      ['2', '工伤调查和稽查稽核经费', '7', '6.99', 'value'],
      ['3-2', '待遇稽查稽核支出', '10', '9.94', 'value'],
    ])
  })

  it('binds its figures to their cells, but for those that no table has', () => {
    const typed = [...paragraphs].flatMap(([address, segments]) =>
      segments.filter(({ isTypedFigure }) => isTypedFigure).map(({ text }) => `${address} ${text}`),
    )
    expect(typed).toEqual([
      '4/publicBudget.projects.2 0.01万元',
      '4/performance.4 200份',
      '4/performance.4 190份',
      '5/work.3 200份',
      '5/work.3 190份',
      '5/advice.1 1名',
    ])
  })
})
