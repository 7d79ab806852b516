import {
  type Amount,
  Decimal,
  type Figure,
  fromYuan,
  inYuan,
  type MeasureId,
  measures,
  type Package,
  printFigure,
  type Report,
  type Statement,
  statementsOf,
  stepOf,
  sum,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'

/** An amount of money that a report states. */
export type Stated = Statement & Amount

/** What a report says was spent on a measure of the unit in the evaluation year, where it says it first. */
export function spendingStated(pack: Package, report: Report, measure: MeasureId): Stated | null {
  for (const statement of statementsOf(report, pack)) {
    const { yuan, unit, figure, project, stage, year } = statement
    if (statement.measure !== measure || project !== '' || stage !== 'actual' || year !== pack.year) continue
    if (yuan && unit) return { ...statement, yuan, unit, decimals: figure.decimals }
  }
  return null
}

/** What stated amounts add up to, beside the stated whole; in the unit of the whole. */
export interface StatedAddition {
  readonly sum: Figure
  readonly difference: Figure
  /** Above zero where the terms are more than the whole. */
  readonly excess: Decimal
  /** Apart by no more than rounding can do. */
  readonly agrees: boolean
  readonly terms: readonly Stated[]
  /** “基本支出103.02万元、项目支出12.82万元” */
  readonly listed: string
}

export function addStated(whole: Stated, terms: readonly Stated[], year: LawYear): StatedAddition {
  const added = sum(terms.map(({ yuan }) => yuan))
  const excess = added.minus(whole.yuan)
  const tolerance = sum(terms.map((term) => toleranceOf(term, year))).plus(
    isCoarse(whole) ? halfStep(whole) : Decimal.zero,
  )
  const decimals = Math.max(...[whole, ...terms].map((term) => term.decimals))
  const inUnit = (yuan: Decimal): Figure => {
    return { amount: fromYuan(yuan, whole.unit).amount, decimals, unit: whole.unit }
  }
  return {
    sum: inUnit(added),
    difference: inUnit(excess.abs()),
    excess,
    agrees: excess.abs().isAtMost(tolerance),
    terms,
    listed: terms.map((term) => nameOf(term.measure) + printFigure(term.figure)).join('、'),
  }
}

function toleranceOf(term: Amount, year: LawYear): Decimal {
  if (isCoarse(term)) return halfStep(term)
  if (term.unit === '元') return Decimal.of(valueFor('units/yuan-tolerance', year))
  return inYuan({ amount: Decimal.of(valueFor('units/wan-tolerance', year)), unit: '万元' })
}

/** Printed without the second decimal. */
function isCoarse({ decimals }: Amount): boolean {
  return decimals < 2
}

function halfStep(amount: Amount): Decimal {
  return stepOf(amount).dividedBy(Decimal.count(2))
}

function nameOf(measure: MeasureId): string {
  return measures.find(({ id }) => id === measure)?.words[0] ?? measure
}
