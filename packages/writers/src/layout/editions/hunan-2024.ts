import { fundsOver } from '../tables/funds-over.ts'
import { goalsOver } from '../tables/goals-over.ts'
import { indicatorsOver } from '../tables/indicators-over.ts'
import { evaluationLook, nineColumns, nineHeading } from '../tables/nine-columns.ts'
import { beside, cells, type EditionLayouts, grid, inline } from '../tables/table-layout.ts'

const fundsSpans = { initial: 1, budget: 1, spent: 1, weight: 1, rate: 1, score: 1 }
const indicators = indicatorsOver(['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'], 6)

/** Annexes 1 to 3 of Hunan. In 附件2 income and spending by kind stand beside the head of the unit's money. */
export const hunan2024: EditionLayouts = {
  'base-data': {
    columns: [2600, 1173, 1173, 1173, 1173, 1173, 1173],
    rowHeight: 360,
    textSize: 21,
    headRows: 0,
    blocks: [
      grid({ part: 'staffing', head: 1, label: 0, spans: { quota: 2, staff: 2, rate: 2 }, afterHead: '（人）' }),
      grid({
        part: 'spending',
        head: 0,
        label: 1,
        spans: { lastYear: 2, budget: 2, final: 2 },
        labelAlign: 'left',
        afterHead: { unit: true },
        before: {
          vehicles: '　1、',
          vehiclePurchase: '　　其中：',
          vehicleRunning: '　　　　　',
          abroad: '　2、',
          reception: '　3、',
          office: '　其中：',
          utilitiesAndTravel: '　　　　',
          meetingsAndTraining: '　　　　',
        },
        beforeOpen: '　',
      }),
      grid({
        part: 'buildings',
        head: 1,
        label: 0,
        spans: { approvedArea: 1, actualArea: 1, areaRate: 1, approvedCost: 1, actualCost: 1, costRate: 1 },
      }),
      cells([beside('thrift.measures', 1, 6, { align: 'left' })]),
    ],
  },
  'unit-evaluation': {
    columns: nineColumns,
    ...evaluationLook,
    rowHeight: 280,
    blocks: [
      cells([beside('heading.unit', 3, 6)]),
      fundsOver(2, fundsSpans, {
        labelAlign: 'center',
        beside: [
          cells(
            [inline('income.all', 4), inline('spending.all', 4)],
            [inline('income.publicBudget', 4, '其中：'), inline('spending.basic', 4, '其中：')],
            [inline('income.governmentFunds', 4), inline('spending.projects', 4)],
            [inline('income.specialAccount', 4), inline('', 4)],
            [inline('income.other', 4), inline('', 4)],
          ),
        ],
      }),
      goalsOver(4, 4),
      indicators,
    ],
  },
  'project-evaluation': {
    columns: nineColumns,
    ...evaluationLook,
    blocks: [nineHeading, fundsOver(2, fundsSpans), goalsOver(4, 4), indicators],
  },
}
