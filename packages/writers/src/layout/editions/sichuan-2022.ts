import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

const signedColumns = ['level1', 'level2', 'level3', 'sign', 'target', 'unit', 'actual', 'weight', 'score', 'reason']

/** Sichuan since 2022: sign, figure and unit of a target in a cell each, conclusions at the end. */
export const sichuan2022: EditionLayouts = {
  'project-evaluation': {
    columns: [620, 880, 900, 1500, 760, 900, 760, 900, 700, 700, 1018],
    ...evaluationLook,
    unitAbove: true,
    blocks: [
      cells([beside('heading.project', 2, 9)], [beside('heading.department', 2, 3), beside('heading.unit', 2, 4)]),
      goalsOver(4, 4, 3),
      cells([beside('course.course', 3, 8, { align: 'left' })]),
      fundsOver(
        3,
        { initial: 1, budget: 1, spent: 1, rate: 1, weight: 1, score: 1, reason: 1 },
        { merged: ['reason'] },
      ),
      indicatorsOver(signedColumns, 8),
      cells(
        [beside('conclusion.result', 1, 10, { align: 'left' })],
        [beside('conclusion.problems', 1, 10, { align: 'left' })],
        [beside('conclusion.measures', 1, 10, { align: 'left' })],
      ),
    ],
  },
  'project-goals': {
    columns: [1200, 1300, 1300, 2338, 900, 1000, 800, 800],
    ...evaluationLook,
    blocks: [
      cells([beside('heading.project', 2, 6)], [beside('heading.department', 2, 2), beside('heading.unit', 2, 2)]),
      {
        ...cells(
          [beside('funds.total', 2, 5)],
          [beside('funds.appropriation', 2, 5, { before: '其中：' })],
          [beside('funds.other', 2, 5)],
        ),
        head: 'funds',
      },
      cells([beside('goals.goal', 2, 6, { align: 'left' })]),
      indicatorsOver(['level1', 'level2', 'level3', 'sign', 'target', 'unit', 'weight'], 0),
    ],
  },
}
