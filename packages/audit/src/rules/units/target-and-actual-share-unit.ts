import {
  Decimal,
  type Entry,
  evaluationsOf,
  type FigureMeasure,
  inOneUnit,
  type Measure,
  readMeasure,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { type Replacement, replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { unitsAlike } from './units-alike.ts'

export default defineRule({
  code: 'B03',
  id: 'target-and-actual-share-unit',
  group: 'units',
  severity: 'error',
  title: { zh: '实际完成值应与年度指标值使用同一计量单位', en: 'Target and actual value share their unit' },
  cites: ['cai-yu-2021-101/value'],
  messages: {
    differentUnit: {
      zh: '指标“{indicator}”的年度指标值为{target}，实际完成值为{found}，计量单位不同，无法比较。请把实际完成值改按“{expected}”填列。',
      en: 'The target of “{indicator}” is {target}, its actual value {found}: the units differ and cannot be compared. Give the actual value in “{expected}”.',
    },
    wrongScale: {
      zh: '指标“{indicator}”的年度指标值为{target}，实际完成值为{found}，折算后两者相差约{times}倍，单位“{unit}”应是误写。请核对后改按“{expected}”填列。',
      en: 'The target of “{indicator}” is {target}, its actual value {found}: some {times} times apart, so the unit “{unit}” must be a slip. Check it and give the value in “{expected}”.',
    },
  },

  check(pack, report) {
    const band = valueFor('units/unit-error-ratio', pack)
    for (const { target, actual, level3 } of evaluationsOf(pack).flatMap(({ indicators }) => indicators.rows)) {
      if (target.value?.kind !== 'figure' || actual.value?.kind !== 'figure') continue
      const [goal, done] = [target.value, actual.value]
      if (goal.unit === done.unit || goal.unit === '' || done.unit === '') continue

      const data = { indicator: level3, target, found: actual, expected: goal.unit }
      const times = timesApart(goal, done)
      if (times?.isAtLeast(Decimal.of(band.min))) {
        const rounded = times.round({ digits: 0, mode: 'half-up' })
        report({
          message: 'wrongScale',
          at: actual,
          related: [target],
          data: { ...data, times: rounded, unit: done.unit },
          fix: withUnitOf(goal, actual, Decimal.of(band.min)),
        })
      } else if (!times && !unitsAlike(goal.unit, done.unit)) {
        report({ message: 'differentUnit', at: actual, related: [target], data })
      }
    }
  },
})

/** A mere 万 behind an amount that is of the target's size without it: the unit was left out and 万 is a slip. */
function withUnitOf(goal: FigureMeasure, actual: Entry<Measure>, tooFar: Decimal): readonly Replacement[] {
  const text = actual.place.quote.trim().replace(/[万亿]$/, goal.unit)
  const mended = readMeasure(text)
  if (text === actual.place.quote.trim() || mended?.kind !== 'figure' || mended.unit !== goal.unit) return []
  return timesApart(goal, mended)?.isBelow(tooFar) ? [replace(actual, text)] : []
}

/** How many times the larger is of the smaller, in one unit; a mere 万 counts what the other counts. Null where units differ. */
function timesApart(goal: FigureMeasure, done: FigureMeasure): Decimal | null {
  const common = inOneUnit([goal, done]) ?? inOneUnit([completed(goal, done), completed(done, goal)])
  if (!common) return null
  const [a = Decimal.zero, b = Decimal.zero] = common.amounts.map((amount) => amount.abs())
  if (a.isZero() || b.isZero()) return Decimal.zero
  return a.isAbove(b) ? a.dividedBy(b) : b.dividedBy(a)
}

function completed(measure: FigureMeasure, other: FigureMeasure): FigureMeasure {
  return /^[万亿]$/.test(measure.unit) ? { ...measure, unit: measure.unit + other.unit } : measure
}
