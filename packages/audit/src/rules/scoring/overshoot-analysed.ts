import {
  Decimal,
  type Entry,
  evaluationsOf,
  filledRowsOf,
  type Indicator,
  nameOf,
  plainText,
  reasonFor,
  roundScore,
  standingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D10',
  id: 'overshoot-analysed',
  group: 'scoring',
  severity: 'warning',
  title: {
    zh: '大幅超过指标值的，应分析目标值设置并适当调减得分',
    en: 'A result far above its target is analysed, and its score adjusted where the target was too low',
  },
  cites: [
    'cai-yu-2020-10/16',
    'provincial-performance-system/overshoot',
    'provincial-performance-system/overshoot-mandatory',
  ],
  messages: {
    above: {
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，是目标的{found}倍（{limit}倍起应作分析），偏差原因没有说到目标值的设置。请说明目标值是否偏低；确属偏低的，请调减得分。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}, {found} times the target, at or above {limit}; the reason does not speak of how the target was set. Say whether it was too low, and if so take points off.',
    },
    farAbove: {
      severity: 'error',
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，是目标的{found}倍（{limit}倍起必须说明），得分仍为满分，偏差原因没有说到目标值的设置。请写明超出的原因和目标值是否偏低；确属偏低的，请调减得分。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}, {found} times the target, at or above {limit}, yet scores full marks, and the reason does not speak of how the target was set. Give the cause, say whether the target was too low, and if so take points off.',
    },
    targetTooLow: {
      severity: 'error',
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，是目标的{found}倍，偏差原因已写明目标值偏低，得分仍为满分{score}。请按偏离程度调减得分。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}, {found} times the target; the reason says that the target was too low, yet it scores full marks of {score}. Take points off by the size of the deviation.',
    },
    fullMarks: {
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，是目标的{found}倍（{limit}倍起必须说明），得分仍为满分。请复核目标值；设置明显偏低的，请调减得分。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}, {found} times the target, at or above {limit}, and scores full marks. Review the target; if it was clearly too low, take points off.',
    },
    zeroTarget: {
      severity: 'error',
      zh: '“{name}”的指标“{indicator}”目标为零，实际{actual}（{limit}起必须说明），没有写明原因。请说明目标为什么设为零。',
      en: 'The indicator “{indicator}” of “{name}” has a target of zero and a result of {actual}, at or above {limit}, and no reason is given. Say why the target was zero.',
    },
  },

  check(pack, report) {
    const warning = Decimal.of(valueFor('scoring/overshoot-warning-ratio', pack))
    const mandatory = Decimal.of(valueFor('scoring/overshoot-mandatory-ratio', pack))
    const zeroLimit = Decimal.of(valueFor('scoring/overshoot-zero-target', pack))
    for (const evaluation of evaluationsOf(pack)) {
      for (const row of filledRowsOf(evaluation)) {
        const standing = standingOf(row)
        if (standing.standing !== 'exceeded' || !standing.figures) continue
        const { target, actual, score } = row
        const reason = reasonFor(evaluation, row)
        const data = { name: nameOf(evaluation), indicator: plainText(row.level3.value ?? ''), target, actual }
        const related = [target, score, reason]
        const { ratio, figures } = standing
        if (!ratio) {
          if (isGiven(reason) || figures.actual.isBelow(zeroLimit)) continue
          report({ message: 'zeroTarget', at: actual, related, data: { ...data, limit: zeroLimit } })
          continue
        }
        if (ratio.isBelow(warning) || isAdjusted(row, reason)) continue

        const found = roundScore(ratio, pack)
        const isFar = ratio.isAtLeast(mandatory)
        const words = plainText(reason.value ?? '')
        if (saysTooLow(words)) {
          report({ message: 'targetTooLow', at: score, related, data: { ...data, found, score } })
        } else if (reason.state !== 'absent' && !speaksOfTarget(words)) {
          const limit = isFar ? mandatory : warning
          report({ message: isFar ? 'farAbove' : 'above', at: actual, related, data: { ...data, found, limit } })
        } else if (isFar) {
          report({ message: 'fullMarks', at: score, related, data: { ...data, found, limit: mandatory } })
        }
      }
    }
  },
})

/** Points were taken off, and the reason is given; a table without points has none to take off. */
function isAdjusted({ score, weight }: Indicator, reason: Entry<string>): boolean {
  if (!score.value || !weight.value) return true
  return score.value.amount.isBelow(weight.value.amount) && isGiven(reason)
}

/** A form that asks for no reason is not accused of lacking one. */
function isGiven({ state }: Entry<string>): boolean {
  return state === 'value' || state === 'absent'
}

/** Whether a reason is about the target itself; “超额完成目标任务” only says that it was passed. */
function speaksOfTarget(reason: string): boolean {
  return /目标值|指标值|目标(设|偏|定|测|核|过|较|不)|指标(设|偏|定|测|核|过|较)|年初|计划[外数]|超[^，。；]{0,4}计划|核定|设定|设置|测算|预[期计测估]|基数/.test(
    reason,
  )
}

/** “目标值设置偏低”, but not “并非目标值偏低” nor “目标值并不偏低”. */
function saysTooLow(reason: string): boolean {
  return /(?<!不|非|没有|不存在|不属于|不是|无|未)(目标值?|指标值?|计划|设[定置]|测算|基数)[^，。；,;]{0,8}(?<!不|非|没有|未|无)(偏低|过低|较低|太低|保守)/.test(
    reason,
  )
}
