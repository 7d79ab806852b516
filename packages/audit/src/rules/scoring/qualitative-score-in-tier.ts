import { evaluationsOf, filledRowsOf, nameOf, plainText, scoreIndicator } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D13',
  id: 'qualitative-score-in-tier',
  group: 'scoring',
  severity: 'error',
  title: { zh: '定性指标的得分应在所评等级的范围内', en: 'The score of a qualitative indicator lies within its tier' },
  cites: ['cai-yu-2020-10/16', 'provincial-performance-system/qualitative'],
  messages: {
    aboveTier: {
      zh: '“{name}”的指标“{indicator}”实际完成“{actual}”，这一档得分在{lowest}至{expected}分之间，自评得分{found}，至少多{difference}分。请按所在档次改正得分。',
      en: 'The indicator “{indicator}” of “{name}” reads “{actual}”; that tier allows {lowest} to {expected} points, yet it is given {found}, {difference} too many at least. Correct the score to its tier.',
    },
    belowTier: {
      severity: 'warning',
      zh: '“{name}”的指标“{indicator}”实际完成“{actual}”，这一档得分在{expected}至{highest}分之间，自评得分{found}，至少少{difference}分。请核对完成情况和得分。',
      en: 'The indicator “{indicator}” of “{name}” reads “{actual}”; that tier allows {expected} to {highest} points, yet it is given {found}, {difference} less at least. Check the result and the score.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      for (const row of filledRowsOf(evaluation)) {
        const { score, weight, actual } = row
        const range = scoreIndicator(row, pack)
        if (range.kind !== 'range' || score.state !== 'value' || !weight.value) continue
        const found = score.value.amount
        // Outside zero and the weight a score is wrong in any tier.
        if (found.isNegative() || found.isAbove(weight.value.amount)) continue

        const { lowest, highest } = range
        const data = { name: nameOf(evaluation), indicator: plainText(row.level3.value ?? ''), actual, found: score }
        const related = [actual, weight]
        if (found.isAbove(highest)) {
          const wrong = { ...data, lowest, expected: highest, difference: found.minus(highest) }
          report({ message: 'aboveTier', at: score, related, data: wrong })
        } else if (found.isBelow(lowest)) {
          const wrong = { ...data, highest, expected: lowest, difference: lowest.minus(found) }
          report({ message: 'belowTier', at: score, related, data: wrong })
        }
      }
    }
  },
})
