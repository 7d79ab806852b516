import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** The funds for rural revitalisation: as before, with the project's contact in the heading. */
export const sichuanRural2021: EditionLayouts = {
  'project-evaluation': {
    ...evaluationLook,
    columns: [620, 930, 980, 1850, 700, 1060, 1060, 800, 1638],
    blocks: [
      cells(
        [beside('heading.project', 2, 3), beside('heading.contact', 2, 2)],
        [beside('heading.department', 2, 3), beside('heading.unit', 2, 2)],
      ),
      fundsOver(3, { budget: 1, spent: 1, weight: 1, rate: 1, score: 1 }),
      goalsOver(4, 4),
      indicatorsOver(['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'score', 'reason'], 4),
    ],
  },
}
