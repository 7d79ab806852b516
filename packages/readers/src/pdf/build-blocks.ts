import type { Block, Cell, Origin, PageBox, Paragraph, Table } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { SplitPage } from './find-margins.ts'
import { isWrapped, joinCellLines, joinWrapped } from './join-lines.ts'
import { joinTables } from './join-tables.ts'
import { distinctPositions, indexOfPosition, tolerance } from './merge-segments.ts'
import { type OpenCell, type OpenTable, openTable, paddingOf } from './open-table.ts'
import type { TableItem } from './page-layout.ts'
import { sameSize, type TextArea, textAreaOf } from './text-area.ts'
import type { TextLine } from './text-line.ts'

/** The paragraphs and tables of all pages; both may go on over the end of a page. */
export function buildBlocks(pages: readonly SplitPage[]): Block[] {
  const areas = areasOf(pages)
  const builder = new BlockBuilder()
  for (const page of pages) {
    builder.startPage(page, areas.get(Math.round(page.layout.width)) ?? textAreaOf([page]))
    for (const item of page.body) {
      if (item.kind === 'line') builder.addLine(item.line)
      else builder.addTable(item)
    }
  }
  return builder.finish()
}

function areasOf(pages: readonly SplitPage[]): ReadonlyMap<number, TextArea> {
  const byWidth = Map.groupBy(pages, ({ layout }) => Math.round(layout.width))
  return new Map([...byWidth].map(([width, group]) => [width, textAreaOf(group)]))
}

class BlockBuilder {
  readonly #blocks: Block[] = []
  #area: TextArea = { left: 0, right: 0, bottom: 0, pitchOf: () => 0 }
  #page = 0
  #isAtTop = true
  #paragraph: OpenParagraph | null = null
  #table: OpenTable | null = null
  #cellCount = 0

  startPage({ layout }: SplitPage, area: TextArea): void {
    this.#area = area
    this.#page = layout.page
    this.#isAtTop = true
  }

  addLine(line: TextLine): void {
    this.#endTable()
    const open = this.#paragraph
    if (open !== null && this.#continues(open, line)) {
      open.text = joinWrapped(open.text, line.text)
      open.last = line
      if (open.page === this.#page) open.box = around(open.box, boxOf(line))
      open.lastPage = this.#page
    } else {
      this.#endParagraph()
      this.#paragraph = {
        text: line.text,
        page: this.#page,
        lastPage: this.#page,
        box: boxOf(line),
        last: line,
        isIndented: line.left > this.#area.left + line.size * leastIndent,
      }
    }
    this.#isAtTop = false
  }

  addTable(item: TableItem): void {
    const table = openTable(item)
    const open = this.#table
    const firstHeight = Math.min(...item.cells.filter(({ row }) => row === 0).map(({ box }) => box.height))
    const mayGoOn = item.goesOn || (open !== null && this.#fillsPage(open, firstHeight))
    if (open !== null && this.#isAtTop && mayGoOn && hasSides(open, table)) {
      this.#table = joinTables(open, table)
    } else {
      this.#endParagraph()
      this.#endTable()
      this.#table = table
    }
    this.#isAtTop = false
  }

  finish(): Block[] {
    this.#endParagraph()
    this.#endTable()
    return this.#blocks
  }

  /** A line goes on in the next unless that one is indented, set in another size, or stands apart. */
  #continues({ last, lastPage, isIndented }: OpenParagraph, line: TextLine): boolean {
    const { left, right, pitchOf } = this.#area
    if (!sameSize(last, line) || line.left > left + line.size * leastIndent) return false
    if (last.left > left + last.size * mostIndent) return false
    // Where paragraphs are not indented, one that ends with its line ends there.
    if (!isIndented && /[。！？]$/.test(last.text)) return false
    if (lastPage === this.#page && line.baseline - last.baseline > pitchOf(line) * widestPitch) return false
    return isWrapped(last, line, right - last.left)
  }

  /** Whether no further row had room below the table. */
  #fillsPage({ bottom }: OpenTable, rowHeight: number): boolean {
    return bottom + rowHeight + leastRoom > this.#area.bottom
  }

  #endParagraph(): void {
    const open = this.#paragraph
    if (open === null) return
    if (this.#blocks.length === limits.paragraphs) throw readerError('too-many-paragraphs', `page ${open.page}`)
    this.#blocks.push(paragraphOf(open.text, originOf(open.page, open.box)))
    this.#paragraph = null
  }

  #endTable(): void {
    const open = this.#table
    this.#table = null
    if (open === null) return
    this.#cellCount += open.cells.length
    if (this.#cellCount > limits.cells) throw readerError('too-many-cells', `page ${open.page}`)
    const [only] = open.cells
    if (open.cells.length > 1 || only === undefined) this.#blocks.push(toTable(open))
    else {
      // A single cell is a frame around text.
      const text = joinCellLines(only.lines, only.right - only.left - 2 * paddingOf(open.cells))
      const origin = originOf(only.page, only.box)
      for (const line of text.split('\n')) if (line !== '') this.#blocks.push(paragraphOf(line, origin))
      for (const table of only.tables) this.#blocks.push(toTable(openTable(table)))
    }
  }
}

/** In heights of the font. */
const leastIndent = 0.5
/** The first line of a paragraph is indented by two characters; what begins further right is set in the middle or at the end. */
const mostIndent = 4.5
const widestPitch = 1.35
/** In points. */
const leastRoom = 30

interface OpenParagraph {
  text: string
  readonly page: number
  lastPage: number
  box: PageBox
  last: TextLine
  readonly isIndented: boolean
}

function hasSides(upper: OpenTable, lower: OpenTable): boolean {
  return Math.abs(upper.left - lower.left) <= 2 * tolerance && Math.abs(upper.right - lower.right) <= 2 * tolerance
}

function toTable(open: OpenTable): Table {
  const positions = distinctPositions(open.cells.flatMap(({ left, right }) => [left, right]))
  const padding = paddingOf(open.cells)
  const cells = open.cells
    .map((cell) => toCell(cell, positions, padding))
    .sort((a, b) => a.row - b.row || a.column - b.column)
  return {
    kind: 'table',
    rowCount: open.rowCount,
    columnCount: positions.length - 1,
    cells,
    name: '',
    origin: originOf(open.page, open.box),
  }
}

function toCell(cell: OpenCell, positions: readonly number[], padding: number): Cell {
  const { row, rowSpan, left, right, lines, tables, page, box } = cell
  const column = indexOfPosition(positions, left)
  return {
    row,
    column,
    rowSpan,
    columnSpan: indexOfPosition(positions, right) - column,
    text: joinCellLines(lines, right - left - 2 * padding),
    hidden: [],
    tables: tables.map((table) => toTable(openTable(table))),
    origin: originOf(page, box),
  }
}

function paragraphOf(text: string, origin: Origin): Paragraph {
  return { kind: 'paragraph', text, number: '', origin }
}

/** The place of a line of text. */
export function lineOrigin(page: number, line: TextLine): Origin {
  return originOf(page, boxOf(line))
}

function boxOf({ left, right, baseline, size }: TextLine): PageBox {
  return { left, top: baseline - size * 0.85, width: right - left, height: size * 1.1 }
}

function around(a: PageBox, b: PageBox): PageBox {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  const width = Math.max(a.left + a.width, b.left + b.width) - left
  return { left, top, width, height: Math.max(a.top + a.height, b.top + b.height) - top }
}

/** Tenths of a point are finer than any printer. */
export function originOf(page: number, { left, top, width, height }: PageBox): Origin {
  const [x = 0, y = 0, across = 0, down = 0] = [left, top, width, height].map((side) => Math.round(side * 10) / 10)
  return { format: 'pdf', page, box: { left: x, top: y, width: across, height: down } }
}
