import type { LayoutState } from '../sheets/layout/layout-state.ts'
import type { Workbook } from './workbook.ts'

/** What reading one workbook gathers over its sheets. */
export interface ReadingState extends LayoutState {
  readonly workbook: Workbook
  /** Cells kept so far, of all sheets. */
  cellCount: number
}
