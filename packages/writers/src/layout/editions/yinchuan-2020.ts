import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook, nineHeading } from '../tables/nine-columns.ts'
import type { EditionLayouts } from '../tables/table-layout.ts'

/** Yinchuan: weights stand before the targets, execution is one of the indicators. */
export const yinchuan2020: EditionLayouts = {
  'project-evaluation': {
    ...evaluationLook,
    columns: [620, 930, 980, 1850, 700, 1060, 1060, 800, 1638],
    blocks: [
      nineHeading,
      fundsOver(3, { budget: 2, spent: 2, rate: 1 }),
      goalsOver(4, 4),
      indicatorsOver(['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'score', 'reason'], 4),
    ],
  },
}
