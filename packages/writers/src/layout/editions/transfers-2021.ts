import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts, grid } from '../tables/table-layout.ts'

/** Transfers from above: money by origin, how it was managed, completion without points. */
export const transfers2021: EditionLayouts = {
  'project-evaluation': {
    columns: [700, 1250, 1350, 2000, 1350, 1450, 1538],
    ...evaluationLook,
    blocks: [
      cells(
        [beside('heading.project', 2, 5)],
        [beside('heading.centralDepartment', 2, 5)],
        [beside('heading.department', 2, 2), beside('heading.unit', 1, 2)],
      ),
      fundsOver(2, { budget: 2, spent: 1, rate: 1 }, { before: { central: '其中：' } }),
      grid({
        part: 'management',
        head: 1,
        label: 2,
        spans: { state: 2, problems: 2 },
        valueAlign: 'left',
        isUpright: true,
      }),
      goalsOver(3, 3),
      indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'reason'], 0),
      cells([beside('remarks.remarks', 1, 6, { align: 'left' })]),
    ],
  },
}
