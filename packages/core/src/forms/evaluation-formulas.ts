import { type Formulas, ratioOf, sumOf, sumOfAll } from './formula.ts'

/** What every evaluation computes: rates, the points for execution, those of its indicators, and both totals. */
export const evaluationFormulas: Formulas = {
  'funds.*.rate': [ratioOf('funds.*.spent', 'funds.*.budget')],
  'funds.total.weight': [{ kind: 'execution-weight' }],
  'funds.total.score': [{ kind: 'execution-score' }],
  'indicators.*.score': [{ kind: 'indicator-score' }],
  'indicators.total.weight': [sumOf('funds.total.weight', 'indicators.*.weight')],
  'indicators.total.score': [sumOfAll(['funds.total.score', 'indicators.*.score'], 'weight')],
}
