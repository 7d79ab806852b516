import {
  Decimal,
  type Entry,
  type Evaluation,
  evaluationsOf,
  type Figure,
  filledRowsOf,
  nameOf,
  plainText,
  totalOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D08',
  id: 'score-within-weight',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '得分应在零与分值之间，分值应大于零',
    en: 'A score lies between zero and its weight, a weight is above zero',
  },
  cites: ['provincial-performance-system/score-within-weight'],
  messages: {
    aboveWeight: {
      zh: '“{name}”的指标“{indicator}”得分{found}，超过分值{expected}分，多{difference}分。得分最高为分值，请改正。',
      en: 'The indicator “{indicator}” of “{name}” scores {found} of {expected}, {difference} too many. A score is at most its weight; correct it.',
    },
    negative: {
      zh: '“{name}”的指标“{indicator}”得分{found}，小于零。得分最低为零分，请改正。',
      en: 'The indicator “{indicator}” of “{name}” scores {found}, below zero. A score is at least zero; correct it.',
    },
    noWeight: {
      zh: '“{name}”的指标“{indicator}”有年度指标值，分值却是{found}。请为它设置大于零的分值，或者删去这个指标。',
      en: 'The indicator “{indicator}” of “{name}” has a target but a weight of {found}. Give it a weight above zero, or leave the indicator out.',
    },
    unreadableScore: {
      zh: '“{name}”的{label}填的是“{found}”，不是一个数。得分请只填数字。',
      en: 'The cell “{label}” of “{name}” reads “{found}”, which is no number. Fill in digits only.',
    },
    unreadableWeight: {
      zh: '“{name}”的{label}填的是“{found}”，不是一个数。分值请只填数字。',
      en: 'The cell “{label}” of “{name}” reads “{found}”, which is no number. Fill in digits only.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const name = nameOf(evaluation)
      for (const { score, weight, target, level3 } of filledRowsOf(evaluation)) {
        const data = { name, indicator: plainText(level3.value ?? '') }
        const points = weight.value?.amount
        const scored = score.value?.amount
        if (points?.isAtMost(Decimal.zero)) {
          if (target.state === 'value') report({ message: 'noWeight', at: weight, data: { ...data, found: weight } })
        } else if (scored?.isNegative()) {
          report({ message: 'negative', at: score, data: { ...data, found: score } })
        } else if (points && scored?.isAbove(points)) {
          const difference = scored.minus(points)
          const wrong = { ...data, found: score, expected: points, difference }
          report({ message: 'aboveWeight', at: score, related: [weight], data: wrong })
        }
      }
      for (const cell of scoreCells(evaluation).filter(isUnreadable)) {
        report({ message: 'unreadableScore', at: cell, data: { name, label: cell.place.label, found: cell } })
      }
      for (const cell of weightCells(evaluation).filter(isUnreadable)) {
        report({ message: 'unreadableWeight', at: cell, data: { name, label: cell.place.label, found: cell } })
      }
    }
  },
})

/** The total may have its grade in the same cell. */
function scoreCells(evaluation: Evaluation): readonly Entry<Figure>[] {
  const { indicators, funds } = evaluation
  const total = totalOf(evaluation).score ? [] : [indicators.total.score]
  return [funds.total.score, ...filledRowsOf(evaluation).map(({ score }) => score), ...total]
}

function weightCells(evaluation: Evaluation): readonly Entry<Figure>[] {
  const { indicators, funds } = evaluation
  return [funds.total.weight, ...filledRowsOf(evaluation).map(({ weight }) => weight), indicators.total.weight]
}

function isUnreadable({ state }: Entry<Figure>): boolean {
  return state === 'unreadable'
}
