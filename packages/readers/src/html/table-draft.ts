import type { Block, Cell, Origin, Table } from '@mingxiao/core'
import { readCellBlocks } from '../blocks/read-cell-blocks.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { NoticeList } from '../notice-list.ts'

/** A cell as its tag says; how far it reaches is cut by what is around it. */
export interface CellDraft {
  readonly columnSpan: number
  /** 0 for “to the end of the row group”. */
  readonly rowSpan: number
  readonly blocks: readonly Block[]
  readonly origin: Origin
}

/** Lays cells out on a grid as a browser does (HTML, 4.9.12 Processing model). */
export class TableDraft {
  readonly #origin: Origin
  readonly #isFrame: boolean
  readonly #cells: PlacedCell[] = []
  /** For each column the first row that no cell from above reaches. */
  readonly #freeFrom: number[] = []
  #rowCount = 0
  #groupStart = 0
  #column = 0

  /** A frame is a table that only puts things side by side. */
  constructor(origin: Origin, isFrame: boolean) {
    this.#origin = origin
    this.#isFrame = isFrame
  }

  get cellCount(): number {
    return this.#cells.length
  }

  startRow(): void {
    this.#rowCount += 1
    this.#column = 0
  }

  addCell(draft: CellDraft): void {
    const row = this.#rowCount - 1
    while ((this.#freeFrom[this.#column] ?? 0) > row) this.#column += 1
    const column = this.#column
    let end = column + 1
    while (end < column + draft.columnSpan && (this.#freeFrom[end] ?? 0) <= row) end += 1
    if (end > limits.tableColumns) throw readerError('table-too-wide', `${end} columns`)
    const cell = {
      ...draft,
      row,
      column,
      columnSpan: end - column,
      endRow: draft.rowSpan === 0 ? Infinity : row + draft.rowSpan,
    }
    for (let at = column; at < end; at++) this.#freeFrom[at] = cell.endRow
    this.#cells.push(cell)
    this.#column = end
    if (this.#rowCount * this.#freeFrom.length > limits.cells) {
      throw readerError('too-many-cells', `${this.#rowCount} rows of ${this.#freeFrom.length} columns`)
    }
  }

  /** No cell reaches out of its thead, tbody or tfoot. */
  endGroup(): void {
    for (let at = this.#cells.length - 1; at >= 0; at--) {
      const cell = this.#cells[at]
      if (cell === undefined || cell.row < this.#groupStart) break
      cell.endRow = Math.min(cell.endRow, this.#rowCount)
    }
    for (const [column, row] of this.#freeFrom.entries()) this.#freeFrom[column] = Math.min(row, this.#rowCount)
    this.#groupStart = this.#rowCount
  }

  /** The table, or what stands in it where it is only the frame of other tables. */
  toBlocks(notices: NoticeList): readonly Block[] {
    this.endGroup()
    if (this.#cells.length === 0) return []
    if (this.#isFrame || this.#framesTables()) return this.#cells.flatMap(({ blocks }) => blocks)
    return [this.#toTable(notices)]
  }

  /** Pages are laid out in tables: one whose cells hold tables with more cells than it has itself shows none of its own. */
  #framesTables(): boolean {
    let inside = 0
    for (const { blocks } of this.#cells) {
      for (const block of blocks) if (block.kind === 'table') inside += block.cells.length
    }
    return inside > this.#cells.length
  }

  #toTable(notices: NoticeList): Table {
    const cells = this.#cells.map(({ row, column, columnSpan, endRow, blocks, origin }): Cell => {
      const content = readCellBlocks(blocks, origin, notices)
      return { row, column, rowSpan: endRow - row, columnSpan, ...content, hidden: [], origin }
    })
    return {
      kind: 'table',
      rowCount: this.#rowCount,
      columnCount: this.#freeFrom.length,
      cells,
      name: '',
      origin: this.#origin,
    }
  }
}

interface PlacedCell extends CellDraft {
  readonly row: number
  readonly column: number
  /** The first row below it. */
  endRow: number
}
