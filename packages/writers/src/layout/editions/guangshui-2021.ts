import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts, grid } from '../tables/table-layout.ts'

/** Guangshui: decision and management by standards, results by targets, each with its own heads. */
export const guangshui2021: EditionLayouts = {
  'project-evaluation': {
    columns: [700, 1100, 1100, 1600, 1000, 1000, 900, 900, 1338],
    ...evaluationLook,
    blocks: [
      cells(
        [beside('indicators.total.score', 2, 7)],
        [beside('heading.project', 2, 3), beside('heading.department', 2, 2)],
        [beside('heading.unit', 2, 3), beside('heading.manager', 2, 2)],
        [beside('heading.attribute', 2, 7, { align: 'left' })],
      ),
      grid({
        part: 'funds',
        head: 1,
        label: 0,
        spans: { central: 2, province: 1, local: 1, others: 1, budget: 1, spent: 1, rate: 1 },
      }),
      cells([beside('aims.goal', 2, 7, { align: 'left' })]),
      indicatorsOver(['level1', 'level3', 'weight', 'score', 'reviewScore', 'standard'], 0, {
        head: 0,
        also: 0,
        only: { column: 'weight', isThere: true },
        wide: { level1: 2, level3: 2, standard: 2 },
      }),
      indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'score', 'reviewScore', 'standard'], 0, {
        only: { column: 'weight', isThere: false },
      }),
    ],
  },
}
