import { evaluationsOf, type Indicator, nameOf, standingOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { reasonGiven } from './reason-given.ts'

export default defineRule({
  code: 'E09',
  id: 'unmet-indicator-has-reason',
  group: 'indicators',
  severity: 'error',
  title: {
    zh: '没有完成或扣了分的指标应写明原因和改进措施',
    en: 'A missed or marked-down indicator gives cause and measure',
  },
  cites: ['cai-yu-2020-10/11', 'provincial-performance-system/reason'],
  messages: {
    unmet: {
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，没有达到，偏差原因分析及改进措施没有写。请写明没有达到的原因和改进措施。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}: it is not met, and neither cause nor measure is given. Give both.',
    },
    markedDown: {
      zh: '“{name}”的指标“{indicator}”分值{expected}分，得分{found}，扣了{difference}分，偏差原因分析及改进措施没有写。请写明扣分的原因和改进措施。',
      en: 'The indicator “{indicator}” of “{name}” carries {expected} points and scores {found}, {difference} less, and neither cause nor measure is given. Give both.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      for (const { row, name: indicator } of namedRowsOf(evaluation)) {
        const { target, actual, score, weight, reason } = row
        if (reasonGiven(reason) !== '') continue
        const data = { name: nameOf(evaluation), indicator }
        const difference = lossOf(row)
        if (standingOf(row).standing === 'unmet') {
          report({ message: 'unmet', at: reason, related: [target, actual], data: { ...data, target, actual } })
        } else if (difference && isJudgedByScore(row)) {
          const points = { found: score, expected: weight, difference }
          report({ message: 'markedDown', at: reason, related: [score, weight], data: { ...data, ...points } })
        }
      }
    }
  },
})

function lossOf({ score, weight }: Indicator) {
  if (!score.value || !weight.value?.amount.isAbove(score.value.amount)) return null
  return weight.value.amount.minus(score.value.amount)
}

/** Where figures or times show the target met, a lower score is itself the question. */
function isJudgedByScore(row: Indicator): boolean {
  const standing = standingOf(row)
  return standing.standing === 'unknown' || standing.by === 'tier'
}
