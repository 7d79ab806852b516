import type { Grid, GridSpots, LineSpots, Spot, SpotSet } from '@mingxiao/core'
import type { Header } from './find-header.ts'
import { type LabelSet, rowLabels } from './form-labels.ts'
import type { Reading } from './reading.ts'
import type { GridCell } from './table-grid.ts'

/** Reads a grid: its known rows by their labels, the row without a label right under the heads, and its open rows. */
export function readGridPart(part: Grid, header: Header, reading: Reading): GridSpots {
  takeHeads(part, header, reading)
  const labels = rowLabels(part.rows)
  const unlabelled = Object.entries(part.rows).find(([, { label }]) => label === '')?.[0]
  const rows: Record<string, LineSpots> = {}
  const open: LineSpots[] = []
  let last = ''
  for (let row = header.row + 1; row < header.end; row += 1) {
    if (unlabelled !== undefined) {
      if (row === header.row + 1) rows[unlabelled] = { label: null, cells: readCells(row, header, reading) }
      continue
    }
    const found = findRowLabel(row, labels, rows, header, reading)
    if (found) {
      last = found.key
      rows[last] = { label: reading.takeLabel(found.cell, found.official), cells: readCells(row, header, reading) }
    } else if (part.open && last === part.open.under) {
      const line = readOpenLine(row, header, reading)
      if (line) open.push(line)
    }
  }
  return { kind: 'grid', rows, open }
}

/** Takes the column heads, and the block's own head beside them. */
export function takeHeads(part: { readonly head: string }, header: Header, reading: Reading): void {
  for (const [key, cell] of header.columns) reading.takeLabel(cell, header.officials.get(key) ?? '')
  const head = reading.grid.at(header.row, 0)
  if (head && !head.isBlank && !reading.isUsed(head)) reading.takeLabel(head, part.head)
}

/** The cells of a row under the column heads; cells merged from above belong to the row they start in. */
export function readCells(row: number, header: Header, reading: Reading): SpotSet {
  const cells: [string, Spot][] = []
  for (const [key, head] of header.columns) {
    const cell = reading.grid.at(row, head.column)
    if (cell && cell.row === row && !reading.isUsed(cell)) cells.push([key, reading.take(cell)])
  }
  return Object.fromEntries(cells)
}

function findRowLabel(
  row: number,
  labels: LabelSet,
  taken: Readonly<Record<string, LineSpots>>,
  header: Header,
  reading: Reading,
): { key: string; official: string; cell: GridCell } | null {
  const firstColumn = Math.min(...[...header.columns.values()].map(({ column }) => column))
  for (const cell of reading.grid.rows[row] ?? []) {
    if (cell.column >= firstColumn) break
    const match = labels.match(cell.key).find(({ key }) => !(key in taken))
    if (match) return { ...match, cell }
  }
  return null
}

function readOpenLine(row: number, header: Header, reading: Reading): LineSpots | null {
  const label = reading.grid.rows[row]?.[0]
  if (
    !label ||
    header.columns.size === 0 ||
    [...header.columns.values()].some(({ column }) => column === label.column)
  ) {
    return null
  }
  return { label: reading.take(label), cells: readCells(row, header, reading) }
}
