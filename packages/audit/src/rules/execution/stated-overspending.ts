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
    return withBudgets(stated).flatMap(({ spent, budget }) => overspendingOf(pack, report.no, spent, budget) ?? [])
  })
}

/** The budget is the one named before the spending in the same sentence; any other may be that of something else. */
function withBudgets(stated: readonly Stated[]): readonly { readonly spent: Stated; readonly budget: Stated }[] {
  const budgets = new Map<string, Stated>()
  let before: Stated | null = null
  return stated.flatMap((statement) => {
    const isNewSentence = statement.sentence !== before?.sentence || statement.figure.start < before.figure.start
    if (isNewSentence) budgets.clear()
    before = statement
    const thing = `${statement.measure} ${statement.project}`
    if (isBudget(statement)) budgets.set(thing, statement)
    const budget = statement.stage === 'actual' ? budgets.get(thing) : undefined
    return budget ? [{ spent: statement, budget }] : []
  })
}

function overspendingOf(pack: Package, attachment: string, spent: Stated, budget: Stated): StatedOverspending | null {
  const { measure, project, figure, place } = spent
  if (!isAbove(spent, budget)) return null
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
