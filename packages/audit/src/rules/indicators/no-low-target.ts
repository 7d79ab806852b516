import {
  comparatorOf,
  Decimal,
  evaluationsOf,
  figuresIn,
  type Indicator,
  inOneUnit,
  nameOf,
  plainText,
  standingOf,
  type TextFigure,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E21',
  id: 'no-low-target',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '指标值不宜定低', en: 'Targets are not set low' },
  cites: ['cai-yu-2020-10/16', 'review-practice/low-target'],
  messages: {
    lowRate: {
      zh: '“{name}”的指标“{indicator}”目标只定{found}，实际达到{actual}（目标不高于{limit}%而实际全部做到的，像是目标定低了）。请说明目标的测算依据，下年度按实际水平核定。',
      en: 'The indicator “{indicator}” of “{name}” has a target of only {found} and a result of {actual}; where the target is {limit}% or less and all was done, it looks low. Say how it was set, and set next year’s by what is reached.',
    },
    belowLastYear: {
      zh: '“{name}”的指标“{indicator}”目标{found}，偏差原因写明上年实际{expected}，目标比上年实际还差{difference}{unit}。请说明目标定低的原因，下年度按实际水平核定。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {found}, but its note says that {expected} was reached the year before: the target is {difference}{unit} short of that. Say why, and set next year’s by what is reached.',
    },
  },

  check(pack, report) {
    const limit = Decimal.of(valueFor('comparison/low-target-rate', pack))
    for (const evaluation of evaluationsOf(pack)) {
      for (const { row, name: indicator } of namedRowsOf(evaluation)) {
        const { target, actual, reason } = row
        const data = { name: nameOf(evaluation), indicator, found: target }
        const last = lastYearsResult(reason.value ?? '', pack.year)
        const short = last && shortfall(row, last)
        if (short) {
          const place = { at: target, related: [reason] }
          const expected = reason.value?.slice(last.start, last.end) ?? ''
          report({ message: 'belowLastYear', ...place, data: { ...data, ...short, expected } })
        } else if (isLowRate(row, indicator, limit, pack)) {
          report({ message: 'lowRate', at: target, related: [actual], data: { ...data, actual, limit } })
        }
      }
    }
  },
})

/**
 * A rate that reached one hundred percent of a low target without a word on the target. Results that far above a target
 * that overshoot-analysed asks for them are left to it; how satisfied people are is not the unit’s to set.
 */
function isLowRate(row: Indicator, name: string, limit: Decimal, year: LawYear): boolean {
  const standing = standingOf(row)
  if (standing.standing !== 'exceeded' || standing.figures?.unit !== '%' || /满意/.test(name)) return false
  const { target, actual } = standing.figures
  const isFar = standing.ratio?.isAtLeast(Decimal.of(valueFor('scoring/overshoot-warning-ratio', year))) ?? true
  if (isFar || target.isAbove(limit) || actual.isBelow(Decimal.hundred)) return false
  return !/目标|指标值|计划|年初|核定|测算|基数|上年|政策|文件/.test(plainText(row.reason.value ?? ''))
}

/** “上年实际完成1050人” in a note. */
function lastYearsResult(reason: string, year: number): TextFigure | null {
  const said = new RegExp(`(?:上年度?|去年|${year - 1}年度?)(?:同期|实际|全年|共)*(?:完成|达到|达|为|是|有)*(?:了|数)?`)
  const match = said.exec(reason)
  if (!match) return null
  return figuresIn(reason).find(({ start }) => start === match.index + match[0].length) ?? null
}

/** By how much a target falls short of what was reached the year before. */
function shortfall(row: Indicator, last: TextFigure) {
  const target = row.target.value
  if (target?.kind !== 'figure' || /^[≤<]$/.test(comparatorOf(row).comparator)) return null
  const common = inOneUnit([target, last])
  const [wanted, reached] = common?.amounts ?? []
  if (!common || !wanted || !reached?.isAbove(wanted)) return null
  return { difference: reached.minus(wanted), unit: common.unit }
}
