import { evaluationsOf, type Measure } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'B04',
  id: 'target-and-actual-share-type',
  group: 'units',
  severity: 'warning',
  title: {
    zh: '实际完成值应与年度指标值同为数值、时间或定性表述',
    en: 'Target and actual value are both figures, both times or both wording',
  },
  cites: ['cai-yu-2021-101/value'],
  messages: {
    figureExpected: {
      zh: '指标“{indicator}”的年度指标值“{target}”是数值，实际完成值“{found}”不是数值，无法比较完成程度。请填写实际完成的数值。',
      en: 'The target of “{indicator}” is the figure “{target}”, but its actual value “{found}” is none, so completion cannot be measured. Give the figure reached.',
    },
    timeExpected: {
      zh: '指标“{indicator}”的年度指标值“{target}”是时间，实际完成值“{found}”不是时间，看不出何时完成。请填写实际完成的时间；若指标考核的不是时间，请改填可以比较的指标值。',
      en: 'The target of “{indicator}” is the time “{target}”, but its actual value “{found}” is none, so it does not show when the work was done. Give the date; if time is not what counts, set a target that can be compared.',
    },
  },

  check(pack, report) {
    for (const { target, actual, level3 } of evaluationsOf(pack).flatMap(({ indicators }) => indicators.rows)) {
      if (target.state !== 'value' || actual.state !== 'value') continue
      const goal = typeOf(target.value)
      if (goal === 'wording' || goal === typeOf(actual.value) || holdsFigure(actual.value)) continue
      report({
        message: goal === 'figure' ? 'figureExpected' : 'timeExpected',
        at: actual,
        related: [target],
        data: { indicator: level3, target, found: actual },
      })
    }
  },
})

/** A tier such as 部分达成 is a wording; a target in words may be met by any kind of value. */
function typeOf(measure: Measure): 'figure' | 'time' | 'wording' {
  if (measure.kind === 'range') return 'figure'
  return measure.kind === 'tier' ? 'wording' : measure.kind
}

/** “已完成23次” or “11月底完成” says it in words, but says it. */
function holdsFigure(measure: Measure): boolean {
  return measure.kind === 'wording' && /\d/.test(measure.text)
}
