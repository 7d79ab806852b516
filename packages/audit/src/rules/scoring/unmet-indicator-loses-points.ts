import {
  type Decimal,
  evaluationsOf,
  filledRowsOf,
  type Indicator,
  type KnownStanding,
  nameOf,
  plainText,
  scoreIndicator,
  standingOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D09',
  id: 'unmet-indicator-loses-points',
  group: 'scoring',
  severity: 'error',
  title: { zh: '没有达到指标值的指标不得满分', en: 'An indicator that misses its target loses points' },
  cites: ['cai-yu-2020-10/16'],
  messages: {
    fullMarks: {
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，没有达到，得分却是满分{found}。按完成情况计算应为{expected}分，请改正得分并说明原因和改进措施。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}: it is not met, yet scores full marks of {found}. By its result it is {expected}; correct the score and give the cause and a measure.',
    },
    fullMarksInferred: {
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，目标没有写比较符号，按名称和单位应理解为“{sign}”，没有达到，得分却是满分{found}。按完成情况计算应为{expected}分，请写明比较符号，改正得分并说明原因和改进措施。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}. No sign is printed; by name and unit it means “{sign}”, which is not met, yet it scores full marks of {found}. By its result it is {expected}; print the sign, correct the score, and give the cause and a measure.',
    },
    fullMarksUnscored: {
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，没有达到，得分却是满分{found}。请酌情扣分，并说明原因和改进措施。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}: it is not met, yet scores full marks of {found}. Take points off, and give the cause and a measure.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      for (const row of filledRowsOf(evaluation)) {
        const unmet = unmetAtFullMarks(row)
        if (!unmet) continue
        const { target, actual, score, weight } = row
        const data = {
          name: nameOf(evaluation),
          indicator: plainText(row.level3.value ?? ''),
          target,
          actual,
          found: score,
        }
        const related = [target, actual, weight]
        const recomputed = scoreIndicator(row, pack)
        const lost = recomputed.kind === 'score' ? lossOf(recomputed.score, row) : null
        if (!lost) {
          report({ message: 'fullMarksUnscored', at: score, related, data })
        } else if (unmet.isInferred) {
          const sign = unmet.comparator ?? ''
          report({ message: 'fullMarksInferred', at: score, related, data: { ...data, ...lost, sign } })
        } else {
          report({ message: 'fullMarks', at: score, related, data: { ...data, ...lost } })
        }
      }
    }
  },
})

/** The values are compared, never the rounded scores. A result given as a tier has a range of its own. */
function unmetAtFullMarks(row: Indicator): KnownStanding | null {
  const standing = standingOf(row)
  if (standing.standing !== 'unmet' || standing.by === 'tier') return null
  const weight = row.weight.value?.amount
  return weight && !weight.isZero() && row.score.value?.amount.equals(weight) ? standing : null
}

function lossOf(
  expected: Decimal,
  { weight }: Indicator,
): { readonly expected: Decimal; readonly difference: Decimal } | null {
  return weight.value ? { expected, difference: weight.value.amount.minus(expected) } : null
}
