import { type Formulas, ratioOf, sumOf, sumOfAll } from './formula.ts'

/** Rates of execution of every row of money. */
export const rateFormulas: Formulas = { 'funds.*.rate': [ratioOf('funds.*.spent', 'funds.*.budget')] }

/** Points of the indicators added up, in forms that give execution no points of its own. */
export const totalFormulas: Formulas = {
  'indicators.total.weight': [sumOf('indicators.*.weight')],
  'indicators.total.score': [sumOfAll(['indicators.*.score'], 'weight')],
}

/** What an evaluation computes that gives points for execution: rates, those points, those of its indicators, both totals. */
export const evaluationFormulas: Formulas = {
  ...rateFormulas,
  'funds.total.weight': [{ kind: 'execution-weight' }],
  'funds.total.score': [{ kind: 'execution-score' }],
  'indicators.*.score': [{ kind: 'indicator-score' }],
  'indicators.total.weight': [sumOf('funds.total.weight', 'indicators.*.weight')],
  'indicators.total.score': [sumOfAll(['funds.total.score', 'indicators.*.score'], 'weight')],
}
