import {
  Decimal,
  type Entry,
  type Evaluation,
  evaluationsOf,
  type Figure,
  filledRowsOf,
  nameOf,
  plainText,
  scoreExecution,
  sumPoints,
} from '@mingxiao/core'
import type { LawYear } from '@mingxiao/law'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { executionScoreOf } from './execution-points.ts'
import { fixExecutionScore, scoresFit, weighsFull } from './fix-execution-score.ts'

export default defineRule({
  code: 'D07',
  id: 'no-blank-score',
  group: 'scoring',
  severity: 'error',
  title: { zh: '有分值的每一行都应填写得分', en: 'Every row with a weight has a score' },
  cites: ['form-hunan-2024/unit-evaluation-indicators', 'form-hunan-2024/project-evaluation-indicators'],
  messages: {
    blankIndicator: {
      zh: '“{name}”的指标“{indicator}”分值{weight}分，没有填写自评得分。请按完成情况评分。',
      en: 'The indicator “{indicator}” of “{name}” carries {weight} points and has no score. Score it by its result.',
    },
    blankExecution: {
      zh: '“{name}”的预算执行率分值{weight}分，没有填写得分。请按执行率计算得分后填写。',
      en: 'Execution of “{name}” carries {weight} points and has no score. Compute it from the execution rate.',
    },
    blankTotal: {
      zh: '“{name}”的各行已有得分，“总分”一行没有填写得分。请填写各项得分的合计。',
      en: 'The rows of “{name}” are scored, the total row is not. Fill in the sum of the scores.',
    },
    noScores: {
      zh: '“{name}”的{count}个指标都没有填写自评得分。请逐行评分后再填总分。',
      en: 'None of the {count} indicators of “{name}” has a score. Score them row by row, then fill in the total.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const name = nameOf(evaluation)
      const { total } = evaluation.indicators
      const weighed = filledRowsOf(evaluation).filter(({ weight }) => weight.value?.amount.isAbove(Decimal.zero))
      const blank = weighed.filter(({ score }) => isLeftOut(score))
      const first = blank[0]
      const areAllBlank = first !== undefined && weighed.length > 1 && blank.length === weighed.length

      if (areAllBlank) {
        const related = blank.slice(1).map(({ score }) => score)
        report({ message: 'noScores', at: first.score, related, data: { name, count: Decimal.count(blank.length) } })
      } else {
        for (const { score, weight, level3 } of blank) {
          const points = weight.value?.amount ?? Decimal.zero
          const indicator = plainText(level3.value ?? '')
          report({ message: 'blankIndicator', at: score, related: [weight], data: { name, indicator, weight: points } })
        }
      }
      const { weight, score } = evaluation.funds.total
      const points = weight.value?.amount
      if (points?.isAbove(Decimal.zero) && isLeftOut(score)) {
        const recomputed = scoreExecution(evaluation, pack)
        const fix = recomputed.kind === 'score' ? fixExecutionScore(evaluation, recomputed.score, pack) : []
        report({ message: 'blankExecution', at: score, related: [weight], data: { name, weight: points }, fix })
      }
      if (weighed.some(({ score: given }) => given.state === 'value') && isLeftOut(total.score)) {
        const fix = totalOfScores(evaluation, pack).map((sum) => replace(total.score, sum))
        report({ message: 'blankTotal', at: total.score, data: { name }, fix })
      }
    }
  },
})

/** The sum of the scores, where weights and scores leave no doubt about it. */
function totalOfScores(evaluation: Evaluation, year: LawYear): readonly Decimal[] {
  const rows = sumPoints(filledRowsOf(evaluation).map(({ score }) => score))
  const execution = executionScoreOf(evaluation)
  return rows && execution && weighsFull(evaluation, year) && scoresFit(evaluation) ? [rows.plus(execution)] : []
}

/** A form without the column is not accused; one that has it is to be filled in, and “—” is no score. */
function isLeftOut({ state }: Entry<Figure>): boolean {
  return state === 'blank' || state === 'none' || state === 'dash'
}
