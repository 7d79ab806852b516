import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** Chongqing: indicators without levels, the total in the heading. */
export const chongqing2022: EditionLayouts = {
  'project-evaluation': {
    columns: [600, 800, 1000, 720, 720, 900, 900, 900, 780, 780, 780, 758],
    ...evaluationLook,
    blocks: [
      cells(
        [beside('heading.project', 2, 3), beside('heading.code', 2, 2), beside('indicators.total.score', 2, 1)],
        [beside('heading.department', 2, 4), beside('heading.unit', 2, 4)],
      ),
      fundsOver(2, { initial: 2, budget: 2, spent: 2, rate: 1, weight: 1, score: 1 }),
      goalsOver(6, 5),
      indicatorsOver(
        ['level3', 'unit', 'sign', 'initialTarget', 'adjustedTarget', 'actual', 'factor', 'weight', 'score', 'isCore'],
        0,
        { wide: { level3: 2 } },
      ),
    ],
  },
}
