import type { NoticeList } from '../notice-list.ts'
import type { WorkbookGlobals } from './workbook-globals.ts'

/** What reading one workbook gathers over its sheets. */
export interface ReadingState {
  readonly stream: Uint8Array
  readonly globals: WorkbookGlobals
  readonly notices: NoticeList
  /** Cells kept so far, of all sheets. */
  cellCount: number
}
