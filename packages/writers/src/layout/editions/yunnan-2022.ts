import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

const signedColumns = ['level1', 'level2', 'level3', 'sign', 'target', 'unit', 'actual', 'weight', 'score', 'reason']

/** Yunnan: amounts in 元, the same three columns for a target, the grade in the row of the total. */
export const yunnan2022: EditionLayouts = {
  'project-evaluation': {
    columns: [620, 880, 900, 1650, 760, 900, 760, 900, 700, 700, 868],
    ...evaluationLook,
    blocks: [
      cells([beside('heading.project', 2, 9)], [beside('heading.department', 2, 3), beside('heading.unit', 2, 4)]),
      fundsOver(4, { initial: 1, budget: 1, spent: 1, weight: 1, rate: 1, score: 1 }),
      goalsOver(5, 5),
      indicatorsOver(signedColumns, 7),
    ],
  },
}
