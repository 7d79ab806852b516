import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** Sichuan for 2020: budget and spending side by side, each with its label, completion without points. */
export const sichuan2020: EditionLayouts = {
  'project-evaluation': {
    columns: [1000, 1500, 1500, 2038, 1800, 1800],
    ...evaluationLook,
    blocks: [
      cells([beside('heading.project', 2, 4)], [beside('heading.unit', 2, 4)]),
      {
        ...cells(
          [beside('funds.total.budget', 1, 2), beside('funds.total.spent', 1, 1)],
          [beside('funds.appropriation.budget', 1, 2), beside('funds.appropriation.spent', 1, 1)],
          [beside('funds.other.budget', 1, 2), beside('funds.other.spent', 1, 1)],
        ),
        head: 'funds',
      },
      goalsOver(3, 2),
      indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual'], 0),
    ],
  },
}
