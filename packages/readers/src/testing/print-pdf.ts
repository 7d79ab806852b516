import type { Cell, Document, Table } from '@mingxiao/core'
import { type PrintedPage, pageSize, printBox, printPages, printText } from './pdf/print-pages.ts'

/**
 * The document as a PDF file: paragraphs with two characters of indent, tables of columns of one width that go on over the
 * ends of pages row by row. Tables in cells, texts in merged-away cells and margins are lost, spaces are not kept.
 */
export function printPdf(document: Document): Uint8Array {
  const writer = new PageWriter()
  for (const block of document.blocks) {
    if (block.kind === 'table') writer.addTable(block)
    else writer.addParagraph(`${block.number}${block.text}`)
  }
  return printPages(writer.finish())
}

const margin = 57
const size = 10
const pitch = 17
const padding = 5
const textWidth = pageSize.width - 2 * margin
const perLine = Math.floor(textWidth / size)

class PageWriter {
  readonly #pages: PrintedPage[] = []
  #content = ''
  #y: number = pageSize.height - margin

  addParagraph(text: string): void {
    for (const part of text.split('\n')) {
      for (const [index, line] of wrap(`　　${tidy(part)}`, perLine).entries()) {
        this.#need(pitch)
        this.#y -= pitch
        const indent = index === 0 ? 2 * size : 0
        this.#content += printText(margin + indent, this.#y, line.replace(/^　　/, ''), size)
      }
    }
  }

  /** A cell over several rows is drawn again on each page it reaches; what of its text has no room goes on there. */
  addTable(table: Table): void {
    const width = textWidth / table.columnCount
    const heights = rowHeights(table, width)
    const written = new Map<Cell, number>()
    this.#y -= pitch
    for (let first = 0; first < table.rowCount; ) {
      this.#need(heights[first] ?? 0)
      const last = this.#lastRowThatFits(heights, first)
      for (const cell of table.cells) this.#drawPart(cell, { first, last, heights, width, written })
      this.#y -= sum(heights.slice(first, last + 1))
      first = last + 1
    }
  }

  finish(): readonly PrintedPage[] {
    this.#turnPage()
    return this.#pages
  }

  #drawPart(cell: Cell, { first, last, heights, width, written }: TablePart): void {
    const [top, end] = [Math.max(cell.row, first), Math.min(cell.row + cell.rowSpan - 1, last)]
    if (top > end) return
    const x = margin + cell.column * width
    const y = this.#y - sum(heights.slice(first, top))
    const height = sum(heights.slice(top, end + 1))
    this.#content += printBox(x, y - height, cell.columnSpan * width, height)
    const begun = written.get(cell) ?? 0
    const isLast = cell.row + cell.rowSpan - 1 <= last
    const lines = linesIn(cell, width).slice(begun, isLast ? undefined : begun + Math.floor(height / pitch))
    written.set(cell, begun + lines.length)
    for (const [index, line] of lines.entries()) {
      this.#content += printText(x + padding, y - (index + 1) * pitch + padding, line, size)
    }
  }

  #lastRowThatFits(heights: readonly number[], first: number): number {
    let last = first
    while (last + 1 < heights.length && this.#y - sum(heights.slice(first, last + 2)) >= margin) last += 1
    return last
  }

  #need(height: number): void {
    if (this.#y - height < margin) this.#turnPage()
  }

  #turnPage(): void {
    this.#pages.push({ content: this.#content })
    this.#content = ''
    this.#y = pageSize.height - margin
  }
}

/** Rows of a table that stand on one page, and how many lines of each cell are written. */
interface TablePart {
  readonly first: number
  readonly last: number
  readonly heights: readonly number[]
  readonly width: number
  readonly written: Map<Cell, number>
}

/** A cell over several rows makes the last of them higher where they are too low for its text. */
function rowHeights({ rowCount, cells }: Table, width: number): number[] {
  const heights: number[] = []
  for (let row = 0; row < rowCount; row++) {
    const missing = cells
      .filter((cell) => cell.row + cell.rowSpan - 1 === row)
      .map((cell) => linesIn(cell, width).length * pitch + padding - sum(heights.slice(cell.row)))
    heights.push(Math.max(pitch, ...missing))
  }
  return heights
}

function linesIn({ text, columnSpan }: Cell, width: number): string[] {
  const room = Math.floor((columnSpan * width - 2 * padding) / size)
  if (room < 1) throw new Error('a table of so many columns has no room for text')
  return text.split('\n').flatMap((line) => wrap(tidy(line), room))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function wrap(text: string, room: number): string[] {
  const characters = [...text]
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / room)) }, (_, index) =>
    characters.slice(index * room, (index + 1) * room).join(''),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
