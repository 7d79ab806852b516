import {
  Decimal,
  evaluationsOf,
  type Indicator,
  type KnownStanding,
  nameOf,
  plainText,
  roundScore,
  standingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { reasonGiven } from './reason-given.ts'

export default defineRule({
  code: 'E10',
  id: 'deviation-has-reason',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '实际完成值偏离指标值的应写明原因', en: 'A result that departs from its target gives the reason' },
  cites: [
    'form-hunan-2024/unit-evaluation-indicators',
    'form-hunan-2024/project-evaluation-indicators',
    'provincial-performance-system/overshoot-mandatory',
    'review-practice/deviation-note',
  ],
  messages: {
    farAbove: {
      severity: 'error',
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，超出{found}%（{expected}%起必须说明），偏差原因没有写。请写明超出的原因。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}, {found}% above it; from {expected}% on a reason is required, and none is given. Give it.',
    },
    farBelow: {
      severity: 'error',
      zh: '“{name}”的成本指标“{indicator}”目标{target}，实际{actual}，低{found}%（{expected}%起必须说明），偏差原因没有写。请写明是节约、少做还是预算定高了。',
      en: 'The cost “{indicator}” of “{name}” has a limit of {target} and a result of {actual}, {found}% below it; from {expected}% on a reason is required, and none is given. Say whether money was saved, less was done or the limit was too high.',
    },
    slight: {
      zh: '“{name}”有{count}个指标的实际完成值与年度指标值不同，偏差原因没有写（指标值→完成值）：{indicators}。请逐行写一句原因；允许超过的，请在指标值前写明“≥”或“≤”。',
      en: '{count} indicators of “{name}” have a result other than the target and no reason (target → result): {indicators}. Give a short one for each, or print “≥” or “≤” where more or less is allowed.',
    },
  },

  check(pack, report) {
    const note = Decimal.of(valueFor('comparison/deviation-note', pack))
    for (const evaluation of evaluationsOf(pack)) {
      const slight: SlightDeviation[] = []
      for (const { row, name: indicator } of namedRowsOf(evaluation)) {
        const deviation = reasonGiven(row.reason) === '' ? deviationOf(row) : null
        if (!deviation) continue
        const { share, isAbove, isExact } = deviation
        if (share.isBelow(note)) {
          if (isExact) slight.push({ row, indicator })
          continue
        }
        // Scored rows far above their target are for overshoot-analysed.
        if (isAbove && row.score.value && row.weight.value) continue
        const { target, actual, reason } = row
        const found = roundScore(share.times(Decimal.hundred), pack)
        const expected = note.times(Decimal.hundred)
        report({
          message: isAbove ? 'farAbove' : 'farBelow',
          at: reason,
          related: [target, actual],
          data: {
            name: nameOf(evaluation),
            indicator,
            target,
            actual,
            found,
            expected,
            difference: found.minus(expected),
          },
        })
      }
      const [first, ...others] = slight
      if (!first) continue
      report({
        message: 'slight',
        at: first.row.reason,
        related: others.map(({ row }) => row.reason),
        data: {
          name: nameOf(evaluation),
          count: Decimal.count(slight.length),
          indicators: slight.map(printDeviation).join('、'),
        },
      })
    }
  },
})

interface SlightDeviation {
  readonly row: Indicator
  readonly indicator: string
}

interface Deviation {
  /** Of the target. */
  readonly share: Decimal
  readonly isAbove: boolean
  /** The target names one value, not a bound that may be passed. */
  readonly isExact: boolean
}

/** More than asked for, or a cost below its limit. Staying within a time limit is no deviation; a missed target is another rule’s. */
function deviationOf(row: Indicator): Deviation | null {
  const standing = standingOf(row)
  if (standing.standing === 'unknown' || standing.standing === 'unmet' || !standing.figures || !standing.ratio)
    return null
  if (standing.figures.target.isNegative()) return null
  const one = Decimal.count(1)
  const share = standing.ratio.minus(one).abs()
  const isAbove = standing.standing === 'exceeded'
  if (share.isZero() || !(isAbove || isCheaper(standing))) return null
  return { share, isAbove, isExact: standing.isInferred || standing.comparator === '=' }
}

function isCheaper({ comparator, figures }: KnownStanding): boolean {
  return (comparator === '≤' || comparator === '<') && figures?.unit.startsWith('元') === true
}

function printDeviation({ row, indicator }: SlightDeviation): string {
  return `“${indicator}”${plainText(row.target.place.quote)}→${plainText(row.actual.place.quote)}`
}
