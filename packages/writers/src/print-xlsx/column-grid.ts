import type { LaidSection, LaidTable } from '../layout/laid-document.ts'

/** The columns of a sheet: wherever some table of the section has a line from top to bottom, a column ends. */
export interface ColumnGrid {
  /** In twentieths of a point. */
  readonly widths: readonly number[]
  /** For each table the columns of the sheet at which its own begin, and the one behind its last. */
  readonly starts: ReadonlyMap<LaidTable, readonly number[]>
}

/** Without a table the sheet is one column as wide as the text of the page. */
export function columnGrid({ blocks, paper }: LaidSection): ColumnGrid {
  const tables = blocks.filter((block) => block.kind === 'table')
  if (tables.length === 0) {
    return { widths: [paper.width - paper.margin.left - paper.margin.right], starts: new Map() }
  }
  const edges = new Map(tables.map((table) => [table, edgesOf(table)]))
  const tolerance = Math.min(mostSnapped, ...tables.flatMap(({ columns }) => columns.map((width) => width - 1)))
  const lines = joinEdges([...edges.values()].flat(), tolerance)
  return {
    widths: lines.slice(1).map((line, at) => line - (lines[at] ?? 0)),
    starts: new Map([...edges].map(([table, own]) => [table, own.map((edge) => lineAt(lines, edge))])),
  }
}

/** Lines nearer than three points are meant to be one. */
const mostSnapped = 60

function edgesOf({ columns }: LaidTable): readonly number[] {
  let at = 0
  return [0, ...columns.map((width) => (at += width))]
}

function joinEdges(edges: readonly number[], tolerance: number): readonly number[] {
  const lines: number[] = []
  for (const edge of edges.toSorted((a, b) => a - b)) {
    const last = lines.at(-1)
    if (last === undefined || edge - last > tolerance) lines.push(edge)
  }
  return lines
}

function lineAt(lines: readonly number[], edge: number): number {
  const behind = lines.findIndex((line) => line > edge)
  return (behind < 0 ? lines.length : behind) - 1
}
