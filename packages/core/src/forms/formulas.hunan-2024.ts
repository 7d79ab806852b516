import { evaluationFormulas } from './evaluation-formulas.ts'
import { type Formula, type Formulas, inForm, ratioOf, restOf, same, sumOf, sumOfAll } from './formula.ts'

/** 附件1: control rates, and the sums of each column of money. */
export const baseDataFormulas: Formulas = {
  'staffing.unit.rate': [ratioOf('staffing.unit.staff', 'staffing.unit.quota')],
  ...ofEachColumn(['lastYear', 'budget', 'final'], (column) => ({
    [`spending.threePublicFunds.${column}`]: sumOf(
      `spending.vehicles.${column}`,
      `spending.abroad.${column}`,
      `spending.reception.${column}`,
    ),
    [`spending.vehicles.${column}`]: sumOf(`spending.vehiclePurchase.${column}`, `spending.vehicleRunning.${column}`),
    [`spending.projects.${column}`]: sumOf(`spending.projectLines.*.${column}`),
  })),
  'spending.procurement.lastYear': [{ kind: 'dash' }],
  'spending.adjustment.lastYear': [{ kind: 'dash' }],
  'buildings.unit.areaRate': [ratioOf('buildings.unit.actualArea', 'buildings.unit.approvedArea')],
  'buildings.unit.costRate': [ratioOf('buildings.unit.actualCost', 'buildings.unit.approvedCost')],
}

/** 附件2: spending by kind makes the spending of the year, and spending on projects is that of 附件1. */
export const unitEvaluationFormulas: Formulas = {
  ...evaluationFormulas,
  'funds.total.spent': [sumOfAll(['spending.basic', 'spending.projects'])],
  'income.all': [sumOf('income.publicBudget', 'income.governmentFunds', 'income.specialAccount', 'income.other')],
  'spending.all': [sumOfAll(['spending.basic', 'spending.projects'])],
  'spending.projects': [same(inForm('base-data', 'spending.projects.final'))],
}

/**
 * 附件3: budget and spending are those of the project’s row in 附件1, and what other sources did not bring is 当年财政拨款.
 * A project without such a row has the sums of its sources.
 */
export const projectEvaluationFormulas: Formulas = {
  ...evaluationFormulas,
  'funds.total.initial': [sourcesOf('initial')],
  'funds.total.budget': [same(lineOf('budget')), sourcesOf('budget')],
  'funds.total.spent': [same(lineOf('final')), sourcesOf('spent')],
  'funds.appropriation.budget': [restOf(lineOf('budget'), 'funds.carriedOver.budget', 'funds.other.budget')],
  'funds.appropriation.spent': [restOf(lineOf('final'), 'funds.carriedOver.spent', 'funds.other.spent')],
}

function lineOf(column: string): string {
  return inForm('base-data', `spending.projectLines.project.${column}`)
}

function sourcesOf(column: string): Formula {
  return sumOf(`funds.appropriation.${column}`, `funds.carriedOver.${column}`, `funds.other.${column}`)
}

function ofEachColumn(
  columns: readonly string[],
  make: (column: string) => Readonly<Record<string, Formula>>,
): Formulas {
  const cells = columns.flatMap((column) => Object.entries(make(column)))
  return Object.fromEntries(cells.map(([cell, formula]) => [cell, [formula]]))
}
