import { beside, cells, grid, inline, rows, type TableLayout } from '../table-layout.ts'

const columns = [620, 930, 980, 1850, 1060, 1060, 700, 800, 1638]
const fundsSpans = { initial: 1, budget: 1, spent: 1, weight: 1, rate: 1, score: 1 }
const goals = grid({
  part: 'goals',
  head: 1,
  label: 0,
  spans: { expected: 4, achieved: 4 },
  valueAlign: 'left',
})
const indicators = rows({
  part: 'indicators',
  head: 1,
  spans: { level1: 1, level2: 1, level3: 1, target: 1, actual: 1, weight: 1, score: 1, reason: 1 },
  left: ['reason'],
  isUpright: true,
  total: 6,
})

/** 附件2 of Hunan: income and spending by kind stand beside the head of the unit's money. */
export const unitEvaluationHunan2024: TableLayout = {
  columns,
  rowHeight: 300,
  textSize: 18,
  headRows: 0,
  blocks: [
    cells([beside('heading.unit', 3, 6)]),
    grid({
      part: 'funds',
      head: 1,
      label: 2,
      spans: fundsSpans,
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
    goals,
    indicators,
  ],
}

/** 附件3 of Hunan. */
export const projectEvaluationHunan2024: TableLayout = {
  columns,
  rowHeight: 420,
  textSize: 18,
  headRows: 0,
  blocks: [
    cells([beside('heading.project', 2, 7)], [beside('heading.department', 2, 2), beside('heading.unit', 2, 3)]),
    grid({
      part: 'funds',
      head: 1,
      label: 2,
      spans: fundsSpans,
      labelAlign: 'left',
      before: { appropriation: '其中：' },
    }),
    goals,
    indicators,
  ],
}
