import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts } from '../tables/table-layout.ts'

/** Anhui's framework of indicators: numbered, with explanation and standard. */
export const anhuiFramework2020: EditionLayouts = {
  'unit-evaluation': {
    columns: [500, 900, 1100, 1500, 800, 2000, 2038, 800],
    ...evaluationLook,
    headRows: 2,
    blocks: [
      cells([beside('heading.unit', 3, 5)]),
      indicatorsOver(['number', 'level1', 'level2', 'level3', 'weight', 'explanation', 'standard', 'score'], 4, {
        head: 0,
      }),
    ],
  },
}
