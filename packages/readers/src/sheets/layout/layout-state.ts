import type { NoticeList } from '../../notice-list.ts'

/** What laying out one workbook gathers over its sheets. */
export interface LayoutState {
  readonly notices: NoticeList
  /** Places of tables for which no cell is written. */
  blankPlaces: number
}
