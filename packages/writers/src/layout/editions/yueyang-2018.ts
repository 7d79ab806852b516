import { evaluationLook } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts, grid } from '../tables/table-layout.ts'

/** Yueyang: money by level of government, then every payment. */
export const yueyang2018: EditionLayouts = {
  'project-evaluation': {
    columns: [2438, 1800, 1800, 1800, 1800],
    ...evaluationLook,
    textSize: 21,
    blocks: [
      cells([beside('heading.project', 1, 2), beside('heading.unit', 1, 1)], [beside('heading.department', 1, 4)]),
      grid({ part: 'funds', head: 0, label: 1, spans: { budget: 1, received: 1, spent: 1, balance: 1 } }),
      {
        kind: 'rows',
        part: 'payments',
        head: 0,
        spans: { purpose: 2, paid: 2, voucher: 1 },
        total: 2,
      },
    ],
  },
}
