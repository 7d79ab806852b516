import type { NumberFormat } from './number-format/number-format.ts'
import { parseNumberFormat } from './number-format/parse-number-format.ts'

export interface CellStyle {
  readonly format: NumberFormat
  readonly borders: Borders
}

/** Which sides of a cell are drawn. */
export interface Borders {
  /** Left or right. */
  readonly hasSide: boolean
  /** Top or bottom. */
  readonly hasEdge: boolean
}

export const plainStyle: CellStyle = {
  format: parseNumberFormat('General'),
  borders: { hasSide: false, hasEdge: false },
}
