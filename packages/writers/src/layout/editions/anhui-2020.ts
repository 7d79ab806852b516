import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook, nineColumns, nineHeading } from '../tables/nine-columns.ts'
import type { EditionLayouts } from '../tables/table-layout.ts'

/** Anhui: no initial budget, the wider column goes to the budget. */
export const anhui2020: EditionLayouts = {
  'project-evaluation': {
    columns: nineColumns,
    ...evaluationLook,
    blocks: [
      nineHeading,
      fundsOver(2, { budget: 2, spent: 1, weight: 1, rate: 1, score: 1 }),
      goalsOver(4, 4),
      indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'], 6),
    ],
  },
}
