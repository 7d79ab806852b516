import type { Measure, TierMeasure, TimeMeasure } from '../../forms/measure.ts'
import { oncePer } from '../../forms/once-per.ts'
import type { Step } from '../steps/step.ts'
import { compareFigures, type Numeric } from './compare-figures.ts'
import { daysOf } from './days-of.ts'
import type { ComparedValues, Standing, UnknownReason, UnknownStanding } from './standing.ts'

/** Compares target and actual value of an indicator. */
export const standingOf = oncePer((indicator: ComparedValues): Standing => {
  const target = indicator.target.value
  const actual = indicator.actual.value
  if (!target) return unknown('no-target')
  if (!actual) return unknown('no-actual')
  if (actual.kind === 'tier') return tierStanding(target, actual)
  if (target.kind === 'wording' || actual.kind === 'wording') return unknown('wording')
  if (target.kind === 'time' && actual.kind === 'time') return timeStanding(target, actual)
  if (!isNumeric(target) || !isNumeric(actual)) return unknown('different-kinds')
  return compareFigures(indicator, target, actual)
})

function isNumeric(measure: Measure): measure is Numeric {
  return measure.kind === 'figure' || measure.kind === 'range'
}

function unknown(reason: UnknownReason): UnknownStanding {
  return { standing: 'unknown', reason }
}

/** A tier answers for words and times; that a figure is reached cannot be seen from “已完成”, that it is not can. */
function tierStanding(target: Measure, { tier, text }: TierMeasure): Standing {
  if (tier === 'met' && isNumeric(target)) return unknown('different-kinds')
  const standing = tier === 'met' ? 'met' : 'unmet'
  const step: Step = { what: 'compareTier', inputs: { actual: text }, result: tier, cites: ['cai-yu-2020-10/16'] }
  return { ...withoutFigures, standing, by: 'tier', steps: [step] }
}

const withoutFigures = { comparator: null, isInferred: false, figures: null, ratio: null } as const

/** Done in the period that was due, or before. A whole year in which a day was due may lie on both sides of it. */
function timeStanding(target: TimeMeasure, actual: TimeMeasure): Standing {
  const due = daysOf(withoutSign(target.text))
  const done = daysOf(withoutSign(actual.text))
  if (!due || !done || (due.year === '') !== (done.year === '')) return unknown('uncertain')
  const isMet = done.year + done.last <= due.year + due.last
  if (!isMet && done.year + done.first <= due.year + due.last) return unknown('uncertain')
  const standing = isMet ? 'met' : 'unmet'
  const inputs = { target: target.text, actual: actual.text }
  const step: Step = { what: 'compareTime', inputs, result: standing, cites: ['cai-yu-2020-10/16'] }
  return { ...withoutFigures, standing, by: 'time', steps: [step] }
}

function withoutSign(text: string): string {
  return text.replace(/^[≥≤=<>]+/, '')
}
