import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** Beijing: how each score was found has a column of its own. */
export const beijing2016: EditionLayouts = {
  'project-evaluation': {
    ...evaluationLook,
    columns: [600, 880, 900, 1500, 700, 1060, 1060, 1250, 700, 988],
    blocks: [
      cells([beside('heading.project', 2, 8)], [beside('heading.department', 2, 3), beside('heading.unit', 2, 3)]),
      fundsOver(2, { initial: 1, spent: 1, weight: 1, rate: 1, score: 1, method: 2 }, { merged: ['method'] }),
      goalsOver(4, 5),
      indicatorsOver(['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'method', 'score', 'reason'], 4),
    ],
  },
}
