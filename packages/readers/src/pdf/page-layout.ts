import type { PageBox } from '@mingxiao/core'
import { findGrids } from './find-grids.ts'
import { indexOfPosition } from './merge-segments.ts'
import type { Glyph, PageContent } from './page-content.ts'
import type { RuledGrid } from './ruled-grid.ts'
import { linesOf, type TextLine } from './text-line.ts'

/** A page as lines and tables from above. */
export interface PageLayout {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly items: readonly PageItem[]
  /** Lines marked as no part of the text. */
  readonly artifacts: readonly TextLine[]
}

export type PageItem = LineItem | TableItem

export interface LineItem {
  readonly kind: 'line'
  readonly top: number
  readonly line: TextLine
}

export interface TableItem {
  readonly kind: 'table'
  readonly page: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly rowCount: number
  readonly cells: readonly PageCell[]
  /** Its head is marked as printed again: it goes on from the page before. */
  readonly goesOn: boolean
}

export interface PageCell {
  readonly row: number
  readonly rowSpan: number
  readonly box: PageBox
  readonly lines: readonly TextLine[]
  readonly tables: readonly TableItem[]
}

/** Puts the characters of a page into its tables, and what is left into lines. */
export function layOutPage({ page, width, height, glyphs, segments }: PageContent): PageLayout {
  // A table inside a cell is smaller than the table around it, and takes its characters first.
  const drafts = findGrids(segments)
    .map((grid): TableDraft => ({ grid, glyphs: grid.cells.map(() => []), tables: grid.cells.map(() => []) }))
    .sort((a, b) => areaOf(a.grid) - areaOf(b.grid))
  const outside = glyphs.filter((glyph) => !glyph.isArtifact && !putInto(drafts, glyph))
  const artifacts = takeHeads(
    drafts,
    glyphs.filter(({ isArtifact }) => isArtifact),
  )
  const tables = nest(drafts, page)
  const lines = linesOf(outside).map((line): LineItem => ({ kind: 'line', top: line.baseline - line.size, line }))
  return {
    page,
    width,
    height,
    items: [...lines, ...tables].sort((a, b) => a.top - b.top),
    artifacts: linesOf(artifacts),
  }
}

/** Puts a character into the cell it stands in; false where it stands in none. */
function putInto(drafts: readonly TableDraft[], glyph: Glyph): boolean {
  const spot = spotOf(drafts, glyph)
  spot?.draft.glyphs[spot.cell]?.push(glyph)
  return spot !== null
}

/** Heads printed again are marked as no part of the text, but tell that the table goes on: rows that hold nothing else. */
function takeHeads(drafts: readonly TableDraft[], artifacts: readonly Glyph[]): Glyph[] {
  const firstRows = new Map(drafts.map((draft) => [draft, firstWritten(draft)]))
  return artifacts.filter((glyph) => {
    const spot = glyph.turn === 'none' ? spotOf(drafts, glyph) : null
    const row = spot?.draft.grid.cells[spot.cell]?.row
    if (spot === null || row === undefined || row >= (firstRows.get(spot.draft) ?? 0)) return true
    spot.draft.glyphs[spot.cell]?.push(glyph)
    return false
  })
}

function firstWritten({ grid, glyphs }: TableDraft): number {
  return Math.min(...grid.cells.flatMap(({ row }, index) => (glyphs[index]?.length ? [row] : [])))
}

interface Spot {
  readonly draft: TableDraft
  readonly cell: number
}

function spotOf(drafts: readonly TableDraft[], glyph: Glyph): Spot | null {
  const middle = { x: (glyph.left + glyph.right) / 2, y: glyph.baseline - glyph.size * middleHeight }
  const draft = drafts.find(({ grid }) => holds(grid, middle))
  const cell = draft === undefined ? -1 : cellAt(draft.grid, middle)
  return draft === undefined || cell < 0 ? null : { draft, cell }
}

/** Where a character's middle is above its line, in heights of its font. */
const middleHeight = 0.35

interface TableDraft {
  readonly grid: RuledGrid
  readonly glyphs: Glyph[][]
  readonly tables: TableItem[][]
}

interface Place {
  readonly x: number
  readonly y: number
}

function areaOf({ xs, ys }: RuledGrid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))
}

function holds({ xs, ys }: RuledGrid, { x, y }: Place): boolean {
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0)
}

function cellAt({ xs, ys, cells }: RuledGrid, { x, y }: Place): number {
  const [column, row] = [indexOfPosition(xs, x - 2 * edge), indexOfPosition(ys, y - 2 * edge)]
  return cells.findIndex(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  )
}

const edge = 1.5

/** Tables that stand in a cell of another go there; the others are the page's own. */
function nest(drafts: readonly TableDraft[], page: number): TableItem[] {
  const own: TableItem[] = []
  for (const [index, draft] of drafts.entries()) {
    const table = toTable(draft, page)
    const [x, y] = [(table.left + table.right) / 2, (table.top + table.bottom) / 2]
    const around = drafts.slice(index + 1).find(({ grid }) => holds(grid, { x, y }))
    const cell = around === undefined ? -1 : cellAt(around.grid, { x, y })
    if (around === undefined || cell < 0) own.push(table)
    else around.tables[cell]?.push(table)
  }
  return own
}

function toTable({ grid, glyphs, tables }: TableDraft, page: number): TableItem {
  const { xs, ys } = grid
  return {
    kind: 'table',
    page,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    rowCount: ys.length - 1,
    goesOn: glyphs.some((each) => each.some(({ isArtifact }) => isArtifact)),
    cells: grid.cells.map(({ row, column, rowSpan, columnSpan }, index) => {
      const [left, top] = [xs[column] ?? 0, ys[row] ?? 0]
      const box = { left, top, width: (xs[column + columnSpan] ?? 0) - left, height: (ys[row + rowSpan] ?? 0) - top }
      return { row, rowSpan, box, lines: linesOf(glyphs[index] ?? []), tables: tables[index] ?? [] }
    }),
  }
}
