import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { type CellRange, lastColumn, lastRow } from '../sheets/cell-address.ts'
import type { CellContent, CellPlace } from '../sheets/cell-content.ts'
import { type CellStyle, plainStyle } from '../sheets/cell-style.ts'
import { cellOrigin, type MarginLine, type Sheet, type SheetPlace } from '../sheets/sheet.ts'
import { type OpenRow, sortRows } from '../sheets/sort-rows.ts'
import type { ReadingState } from './reading-state.ts'

/** Gathers a worksheet from its records. */
export class SheetBuilder {
  readonly place: SheetPlace
  readonly state: ReadingState
  readonly #rows = new Map<number, OpenRow>()
  readonly #merges: CellRange[] = []
  readonly #marginLines: MarginLine[] = []

  constructor(place: SheetPlace, state: ReadingState) {
    this.place = place
    this.state = state
  }

  styleOf(index: number): CellStyle {
    return this.state.globals.styles[index] ?? plainStyle
  }

  cellPlace(row: number, column: number, offset: number): CellPlace {
    return { notices: this.state.notices, origin: () => cellOrigin(this.place, row, column, offset) }
  }

  addCell(row: number, column: number, offset: number, { text, borders }: CellContent): void {
    if (text === '' && !borders.hasSide && !borders.hasEdge) return
    this.state.cellCount += 1
    if (this.state.cellCount > limits.cells) throw readerError('too-many-cells', `record at ${offset}`)
    const open = this.#rows.get(row)
    const cell = { column, offset, text, borders }
    if (open === undefined) this.#rows.set(row, { row, offset, cells: [cell] })
    else open.cells.push(cell)
  }

  /** A range to the last of the 65536 rows or 256 columns of this format means whole columns or rows. */
  addMerge({ top, left, bottom, right }: CellRange): void {
    if (this.#merges.length === limits.cells) throw readerError('too-many-cells', 'merged cells')
    if (top > bottom || left > right || (top === bottom && left === right)) return
    this.#merges.push({
      top,
      left,
      bottom: bottom === xlsLastRow ? lastRow : bottom,
      right: right === xlsLastColumn ? lastColumn : right,
    })
  }

  addMarginLine(line: MarginLine): void {
    this.#marginLines.push(line)
  }

  toSheet(): Sheet {
    return {
      ...this.place,
      rows: sortRows([...this.#rows.values()]),
      merges: this.#merges,
      marginLines: this.#marginLines,
    }
  }
}

const xlsLastRow = 0xffff
const xlsLastColumn = 0xff
