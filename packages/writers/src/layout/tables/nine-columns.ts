import { beside, cells, type TableLayout } from './table-layout.ts'

/** The nine columns of the evaluations of 财预〔2020〕10号 and of the forms that follow it. */
export const nineColumns: readonly number[] = [620, 930, 980, 1850, 1060, 1060, 700, 800, 1638]

export const evaluationLook = { rowHeight: 420, textSize: 18, headRows: 0 } satisfies Partial<TableLayout>

/** Name of the project over department and unit, on nine columns. */
export const nineHeading = cells(
  [beside('heading.project', 2, 7)],
  [beside('heading.department', 2, 2), beside('heading.unit', 2, 3)],
)
