import { fundsOver } from '../tables/funds-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** Hubei: the project's class in check boxes, no column of weights, words and an approval at the end. */
export const hubei2020: EditionLayouts = {
  'project-evaluation': {
    columns: [800, 1250, 1400, 2288, 1400, 1400, 1100],
    ...evaluationLook,
    blocks: [
      cells(
        [beside('heading.project', 2, 5)],
        [beside('heading.department', 2, 2), beside('heading.unit', 1, 2)],
        [beside('heading.category', 2, 5, { align: 'left' })],
        [beside('heading.attribute', 2, 5, { align: 'left' })],
        [beside('heading.type', 2, 5, { align: 'left' })],
      ),
      fundsOver(2, { budget: 1, spent: 1, rate: 1, score: 1 }),
      indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'score'], 6),
      cells(
        [beside('conclusion.reasons', 2, 5, { align: 'left' })],
        [beside('conclusion.measures', 2, 5, { align: 'left' })],
        [beside('approval.opinion', 2, 5, { align: 'left' })],
      ),
    ],
  },
}
