import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook, nineColumns, nineHeading } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

const funds = fundsOver(2, { initial: 1, budget: 1, spent: 1, weight: 1, rate: 1, score: 1 })
const indicators = indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'], 6)
const goalColumns = [1300, 1500, 1900, 2838, 2100]
const goalIndicators = indicatorsOver(['level1', 'level2', 'level3', 'target'], 0)

/** The tables of 财预〔2020〕10号, the unit's in the layout of the project's, and the tables of goals. */
export const national2020: EditionLayouts = {
  'unit-evaluation': {
    columns: nineColumns,
    ...evaluationLook,
    blocks: [cells([beside('heading.unit', 3, 6)]), funds, goalsOver(4, 4), indicators],
  },
  'project-evaluation': {
    columns: nineColumns,
    ...evaluationLook,
    blocks: [nineHeading, funds, goalsOver(4, 4), indicators],
  },
  'unit-goals': {
    columns: goalColumns,
    ...evaluationLook,
    unitAbove: true,
    blocks: [
      cells(
        [beside('heading.unit', 2, 3)],
        [beside('funds.total', 2, 3)],
        [beside('funds.basic', 2, 3, { before: '其中：' })],
        [beside('funds.projects', 2, 3)],
        [beside('goals.goal', 2, 3, { align: 'left' })],
      ),
      goalIndicators,
    ],
  },
  'project-goals': {
    columns: goalColumns,
    ...evaluationLook,
    blocks: [
      cells([beside('heading.project', 1, 4)], [beside('heading.department', 1, 2), beside('heading.unit', 1, 1)]),
      {
        ...cells(
          [beside('funds.total', 1, 3)],
          [beside('funds.appropriation', 1, 3, { before: '其中：' })],
          [beside('funds.other', 1, 3)],
        ),
        head: 'funds',
      },
      cells([beside('goals.goal', 1, 4, { align: 'left' })]),
      goalIndicators,
    ],
  },
}
