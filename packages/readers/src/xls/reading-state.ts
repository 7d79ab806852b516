import type { LayoutState } from '../sheets/layout/layout-state.ts'
import type { WorkbookGlobals } from './workbook-globals.ts'

/** What reading one workbook gathers over its sheets. */
export interface ReadingState extends LayoutState {
  readonly stream: Uint8Array
  readonly globals: WorkbookGlobals
  /** Cells kept so far, of all sheets. */
  cellCount: number
}
