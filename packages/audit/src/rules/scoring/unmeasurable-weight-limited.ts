import {
  Decimal,
  evaluationsOf,
  filledRowsOf,
  nameOf,
  percentOf,
  plainText,
  roundScore,
  sum,
  vagueWordOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D14',
  id: 'unmeasurable-weight-limited',
  group: 'scoring',
  severity: 'warning',
  title: {
    zh: '不可衡量指标的分值不宜超过满分的五分之一',
    en: 'Unmeasurable indicators carry a fifth of all points at most',
  },
  cites: ['cai-yu-2021-101/quality', 'review-practice/unmeasurable-weight'],
  messages: {
    tooMuch: {
      zh: '“{name}”有{count}个指标难以衡量（{indicators}），分值共{points}分，占满分的{found}%，超过{expected}%。请改用可以计量的指标，写明数量、比率或期限。',
      en: '“{name}” has {count} indicators that can hardly be measured ({indicators}); they carry {points} points, {found}% of full marks, more than {expected}%. Use indicators that can be counted: a number, a rate or a date.',
    },
  },

  check(pack, report) {
    const full = Decimal.of(valueFor('scoring/full-marks', pack))
    const limit = Decimal.of(valueFor('scoring/unmeasurable-share', pack)).times(Decimal.hundred)
    for (const evaluation of evaluationsOf(pack)) {
      const vague = filledRowsOf(evaluation).filter((row) => vagueWordOf(row, pack) !== null)
      const [first, ...others] = vague
      const points = sum(vague.map(({ weight }) => weight.value?.amount ?? Decimal.zero))
      const share = percentOf(points, full)
      if (!first || !share?.isAbove(limit)) continue

      const found = roundScore(share, pack)
      report({
        message: 'tooMuch',
        at: first.level3,
        related: others.map(({ level3 }) => level3),
        data: {
          name: nameOf(evaluation),
          count: Decimal.count(vague.length),
          indicators: vague.map(({ level3 }) => `“${plainText(level3.value ?? '')}”`).join('、'),
          points,
          found,
          expected: limit,
          difference: found.minus(limit),
        },
      })
    }
  },
})
