import { type Grid, type GridSpots, type LineSpots, plainText, type Spot, type SpotSet } from '@mingxiao/core'
import type { Header } from './find-header.ts'
import { type LabelSet, rowLabels } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import { labelKey } from './label-key.ts'
import type { Reading } from './reading.ts'
import { spotOf } from './table-grid.ts'

/** Reads a grid: its known rows by their labels, the row without a label right under the heads, and its open rows. */
export function readGridPart(part: Grid, header: Header, reading: Reading): GridSpots {
  takeHeads(part, header, reading)
  if (part.layout === 'halves') return readHalves(part, header, reading)
  const labels = rowLabels(part.rows)
  const unlabelled = Object.entries(part.rows).find(([, { label }]) => label === '')?.[0]
  const rows: Record<string, LineSpots> = {}
  const open: LineSpots[] = []
  let last = ''
  for (let row = header.row + 1; row < header.end; row += 1) {
    if (unlabelled !== undefined) {
      if (row === header.row + 1) rows[unlabelled] = { label: null, cells: readCells(row, header, reading) }
      break
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
  return { kind: 'grid', rows: withValueInHead(part, header, rows, reading), open }
}

/** Takes the column heads, or their repetition in a later row, and the block's own head beside them. */
export function takeHeads(part: { readonly head: string }, header: Header, reading: Reading, row = header.row): void {
  for (const [key, own] of header.columns) {
    const cell = row === header.row ? own : reading.grid.at(row, own.column)
    if (cell) reading.takeLabel(cell, header.officials.get(key) ?? '')
  }
  for (const head of outerHeads(part, header, reading, row)) reading.takeLabel(head, part.head)
}

/** What heads the block as a whole: cells left of its columns, or above them where the heads have two levels. */
function outerHeads(
  { head }: { readonly head: string },
  header: Header,
  reading: Reading,
  row: number,
): readonly GridCell[] {
  const firstColumn = Math.min(...[...header.columns.values()].map(({ column }) => column))
  const left = reading.grid.crossing(row).filter(({ column }) => column < firstColumn)
  const above = (reading.grid.rows[row - 1] ?? []).filter(({ key }) => key !== '' && key === labelKey(head))
  return [...left, ...above].filter((cell) => !cell.isBlank && !reading.isUsed(cell))
}

/** “得分（20分*执行率）” says what can be had at most; it counts where no column says it. */
function withValueInHead(
  { inHead, rows: known }: Grid,
  header: Header,
  rows: Readonly<Record<string, LineSpots>>,
  { grid }: Reading,
): Readonly<Record<string, LineSpots>> {
  const head = inHead && header.columns.get(inHead.of)
  const figure = head && /\((\d+(?:\.\d+)?)分/.exec(plainText(head.cell.text))?.[1]
  const first = Object.keys(known)[0] ?? ''
  const line = rows[first]
  if (!figure || !line || header.columns.has(inHead.column)) return rows
  return { ...rows, [first]: { ...line, cells: { ...line.cells, [inHead.column]: spotOf(grid, head, figure) } } }
}

/** The cells of a row under the column heads; cells merged from above belong to the row they start in. */
export function readCells(row: number, header: Header, reading: Reading): SpotSet {
  const cells: Record<string, Spot> = {}
  for (const [key, head] of header.columns) {
    const cell = reading.grid.at(row, head.column)
    if (cell && cell.row === row && !reading.isUsed(cell)) cells[key] = reading.take(cell)
  }
  return cells
}

/** Each value stands beside its label: those of the first row beside the heads, those of the others beside the row's label. */
function readHalves(part: Grid, header: Header, reading: Reading): GridSpots {
  const labels = rowLabels(part.rows)
  const columns = [...header.columns].sort(([, a], [, b]) => a.column - b.column)
  const first = Object.entries(part.rows).find(([, { label }]) => label === '')?.[0]
  const rows: Record<string, LineSpots> = {}
  if (first !== undefined) rows[first] = { label: null, cells: cellsBeside(columns, reading) }
  for (let row = header.row + 1; row < header.end; row += 1) {
    const found = (reading.grid.rows[row] ?? []).flatMap((cell) => {
      const match = reading.isUsed(cell) ? undefined : labels.match(cell.key).find(({ key }) => !(key in rows))
      return match ? [{ cell, match }] : []
    })
    const [own] = found
    if (!own) continue
    const beside = found.map(({ cell }, at): [string, GridCell] => [columns[at]?.[0] ?? '', cell])
    const taken = found.map(({ cell, match }) => reading.takeLabel(cell, match.official))
    rows[own.match.key] = { label: taken[0] ?? null, cells: cellsBeside(beside, reading) }
  }
  return { kind: 'grid', rows, open: [] }
}

function cellsBeside(labelled: readonly (readonly [string, GridCell])[], reading: Reading): SpotSet {
  const cells = labelled.flatMap(([key, { row, column, columnSpan }]): [string, Spot][] => {
    const value = reading.grid.at(row, column + columnSpan)
    return value && !reading.isUsed(value) ? [[key, reading.take(value)]] : []
  })
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
