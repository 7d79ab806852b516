import { buildTable } from '../../blocks/build-table.ts'
import { Content } from '../../blocks/content.ts'
import { readCellBlocks } from '../../blocks/read-cell-blocks.ts'
import type { NoticeList } from '../../notice-list.ts'
import { originAt } from '../origin-at.ts'
import { placeRows, type RawCell, type RawRow } from './place-rows.ts'
import type { RowDefinition } from './table-definition.ts'

/** A table whose rows are still being read. */
export class OpenTable {
  /** The cell being read. */
  content = new Content()
  readonly #target: Content
  readonly #notices: NoticeList
  #start: number
  #rows: RawRow[] = []
  #rowStart: number
  #cells: RawCell[] = []
  #cellStart: number
  #isCellOpen = false

  /** `target` is where the finished table goes: the document's blocks, or the cell around it. */
  constructor(start: number, target: Content, notices: NoticeList) {
    this.#target = target
    this.#notices = notices
    this.#start = start
    this.#rowStart = start
    this.#cellStart = start
  }

  /** To be called before a paragraph goes to `content`. */
  openCell(start: number): void {
    if (!this.#isCellOpen) this.#cellStart = start
    this.#isCellOpen = true
  }

  finishCell(): void {
    const start = this.#cellStart
    this.#cells.push({ start, ...readCellBlocks(this.content.toBlocks(), originAt(start), this.#notices) })
    this.content = new Content()
    this.#isCellOpen = false
  }

  /** `end` is the position behind the mark that ends the row; a null definition says that there was none. */
  finishRow(definition: RowDefinition | null, end: number): void {
    if (this.#isCellOpen) this.finishCell()
    const last = this.#rows.at(-1)?.definition
    if (definition && last && definition.placement !== last.placement) this.#emit()

    this.#rows.push({ start: this.#rowStart, cells: this.#cells, definition })
    this.#beginRow(end)
  }

  /** For a row deleted under tracked changes. */
  dropRow(end: number): void {
    this.content = new Content()
    this.#isCellOpen = false
    this.#beginRow(end)
  }

  finish(end: number): void {
    if (this.#isCellOpen || this.#cells.length > 0) {
      this.#notices.add('table-row-cut', originAt(this.#rowStart))
      this.finishRow(null, end)
    }
    this.#emit()
  }

  #beginRow(start: number): void {
    this.#cells = []
    this.#rowStart = start
  }

  #emit(): void {
    const rows = this.#rows
    if (rows.length > 0) this.#target.addTable(buildTable(placeRows(rows), originAt(this.#start), this.#notices))
    this.#rows = []
    this.#start = this.#rowStart
  }
}
