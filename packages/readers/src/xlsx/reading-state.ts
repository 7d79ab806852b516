import type { NoticeList } from '../notice-list.ts'
import type { Workbook } from './workbook.ts'

/** What reading one workbook gathers over its sheets. */
export interface ReadingState {
  readonly workbook: Workbook
  readonly notices: NoticeList
  /** Cells kept so far, of all sheets. */
  cellCount: number
}
