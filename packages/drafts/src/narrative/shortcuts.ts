import type { FormId } from '@mingxiao/core'

/** Short names for the cells that every report speaks of, beside their full ones. */
export const shortcuts: Readonly<Partial<Record<FormId, Readonly<Record<string, string>>>>> = {
  'base-data': {
    quota: 'staffing.unit.quota',
    staff: 'staffing.unit.staff',
    staffingRate: 'staffing.unit.rate',
    projectLines: 'spending.projectLines',
  },
  'unit-evaluation': { name: 'heading.unit', ...evaluationShortcuts() },
  'project-evaluation': { name: 'heading.project', ...evaluationShortcuts() },
}

function evaluationShortcuts() {
  return {
    initial: 'funds.total.initial',
    budget: 'funds.total.budget',
    spent: 'funds.total.spent',
    rate: 'funds.total.rate',
    executionScore: 'funds.total.score',
    score: 'indicators.total.score',
    expected: 'goals.year.expected',
    achieved: 'goals.year.achieved',
  }
}
