import {
  type Amount,
  agree,
  type Figure,
  fromYuan,
  type MeasureId,
  mentionsOf,
  type Package,
  type Place,
  reportsOf,
  type Statement,
  statementsOf,
} from '@mingxiao/core'

/** A report that says itself that more was spent than budgeted. */
export interface StatedOverspending {
  readonly attachment: string
  readonly measure: MeasureId
  /** '' for the unit. */
  readonly project: string
  readonly budget: Figure
  readonly spent: Figure
  readonly difference: Figure
  readonly place: Place
}

type Stated = Statement & Amount

/** What the reports state of budget and spending, where the spending is higher and no table has a budget that covers it. */
export function statedOverspending(pack: Package): readonly StatedOverspending[] {
  return reportsOf(pack).flatMap((report) => {
    const stated = statementsOf(report, pack).flatMap((statement): Stated[] => {
      const { yuan, unit, figure, measure, year } = statement
      const isMeant = (measure === 'projectSpending' || measure === 'unitSpending') && year === pack.year
      return isMeant && yuan && unit ? [{ ...statement, yuan, unit, decimals: figure.decimals }] : []
    })
    const bySentence = [...Map.groupBy(stated, ({ sentence }) => sentence).values()]
    return bySentence.flatMap((all) => all.flatMap((spent) => overspendingIn(pack, report.no, spent, all) ?? []))
  })
}

/** The budget is the one named before the spending in its sentence; any other may be that of something else. */
function overspendingIn(
  pack: Package,
  attachment: string,
  spent: Stated,
  ofSentence: readonly Stated[],
): StatedOverspending | null {
  const { measure, project, stage, figure, place } = spent
  if (stage !== 'actual') return null
  const budget = ofSentence.findLast((other) => {
    const isSame = other.measure === measure && other.project === project
    return isSame && isBudget(other) && other.figure.start < figure.start
  })
  if (!budget || !isAbove(spent, budget)) return null
  const inTables = mentionsOf(pack, { measure, project, year: pack.year, stage: 'budget' })
  if (inTables.some((mention) => mention.source === 'table' && !isAbove(spent, mention))) return null

  const { amount } = fromYuan(spent.yuan.minus(budget.yuan), spent.unit)
  const difference = { amount, decimals: Math.max(spent.decimals, budget.decimals), unit: spent.unit }
  return { attachment, measure, project, budget: budget.figure, spent: figure, difference, place }
}

/** 全年预算, or a budget of which it is not said that it is the initial one. */
function isBudget({ stage, stageIsSaid }: Stated): boolean {
  return stage === 'budget' || (stage === 'initial' && !stageIsSaid)
}

function isAbove(spent: Amount, budget: Amount): boolean {
  return spent.yuan.isAbove(budget.yuan) && (spent.unit === budget.unit || !agree(spent, budget))
}
