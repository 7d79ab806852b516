import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** Hengshan: completion without points, on eight columns. */
export const hengshan2023: EditionLayouts = {
  'project-evaluation': {
    ...evaluationLook,
    columns: [620, 1100, 1250, 1100, 1100, 1400, 1400, 1668],
    blocks: [
      cells([beside('heading.project', 2, 6)], [beside('heading.department', 2, 2), beside('heading.unit', 2, 2)]),
      fundsOver(3, { budget: 2, spent: 1, rate: 1 }),
      goalsOver(3, 4),
      indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'reason'], 0, { wide: { level3: 2 } }),
    ],
  },
}
