import {
  type LineSpots,
  noLine,
  plainText,
  type Rows,
  type RowsSpots,
  type SpareSpot,
  type Spot,
  type SpotSet,
} from '@mingxiao/core'
import type { Header, PartHeaders } from './find-header.ts'
import { type LabelSet, totalLabel } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import { joinCells } from './join-cells.ts'
import { readCells, takeHeads } from './read-grid-part.ts'
import type { Line } from './read-lines-part.ts'
import { readTotalAbove } from './read-total-above.ts'
import type { Reading } from './reading.ts'

/** What of a form stands around its rows: lines above the table, and labels of single cells that may follow. */
export interface Surroundings {
  readonly above: readonly Line[]
  readonly singles: LabelSet
}

/** Reads the rows under the heads down to the total, in the order of the table where the part has several blocks. */
export function readRowsPart(
  part: Rows,
  headers: PartHeaders,
  reading: Reading,
  { above, singles }: Surroundings,
): RowsSpots {
  const blocks = [part, ...(part.also ?? [])].flatMap((block, at) => {
    const header = at === 0 ? headers.main : headers.also[at - 1]
    return header ? [{ block, header }] : []
  })
  const inOrder = blocks.toSorted((a, b) => a.header.row - b.header.row)
  const read = inOrder.map(({ block, header }) => readBlock(block, header, reading, singles))
  const first = inOrder[0]?.header.row
  const total = read.map((spots) => spots.total).find((line) => line !== noLine)
  return {
    kind: 'rows',
    rows: read.flatMap(({ rows }) => rows),
    spare: read.flatMap(({ spare }) => spare),
    total: total ?? (part.totalAbove ? readTotalAbove(part.total, first ?? 0, reading, above) : noLine),
  }
}

/** A carried column that is merged or blank repeats the value above. Heads that a page break repeats are no row. */
function readBlock(part: Rows, header: Header, reading: Reading, singles: LabelSet): RowsSpots {
  takeHeads(part, header, reading)
  const totals = totalLabel(part.total)
  const rows: SpotSet[] = []
  const spare: SpareSpot[] = []
  let total: LineSpots = noLine
  let above: SpotSet = {}
  for (let row = header.row + 1; row < header.end; row += 1) {
    const own = reading.grid.rows[row] ?? []
    const first = own.find(({ isBlank }) => !isBlank)
    const match = first ? totals.match(first.key)[0] : undefined
    if (first && match) {
      const label = reading.takeLabel(first, match.official)
      total = { label, cells: readCells(row, behind(header, first), reading) }
      break
    }
    if (first && own.length <= 2 && singles.match(first.key).length > 0) break
    if (repeatsHeads(row, header, reading)) {
      takeHeads(part, header, reading, row)
      continue
    }
    const cells = joinCells(readCells(row, header, reading), part.joined)
    above = carryDown(part.carried, cells, above)
    if (isSpare(cells, part.carried)) {
      const spot = spareSpot(cells, part.carried)
      if (spot) spare.push({ under: above[part.carried.at(-1) ?? '']?.quote ?? '', spot })
    } else {
      rows.push({ ...cells, ...above })
    }
  }
  return { kind: 'rows', rows, total, spare }
}

/** The columns right of the cell. */
function behind(header: Header, { column, columnSpan }: GridCell): Header {
  const columns = [...header.columns].filter(([, head]) => head.column >= column + columnSpan)
  return { ...header, columns: new Map(columns) }
}

function repeatsHeads(row: number, header: Header, reading: Reading): boolean {
  const alike = [...header.columns.values()].filter((head) => {
    const cell = reading.grid.at(row, head.column)
    return cell?.row === row && isSameHead(cell, head)
  })
  return alike.length > 2 || alike.length === header.columns.size
}

function isSameHead(cell: GridCell, head: GridCell): boolean {
  return head.key !== '' && cell.key === head.key
}

/** The heads that hold for a row: its own where it prints them; under a new outer head no inner one is carried on. */
function carryDown(carried: readonly string[], cells: SpotSet, above: SpotSet): SpotSet {
  const heads: [string, Spot][] = []
  let isNew = false
  for (const key of carried) {
    const own = cells[key]
    const isPrinted = own !== undefined && plainText(own.quote) !== ''
    const spot = isPrinted ? own : isNew ? undefined : above[key]
    if (spot) heads.push([key, spot])
    isNew ||= isPrinted
  }
  return Object.fromEntries(heads)
}

/** A row of the template: beyond its heads it is blank, or holds dots or the number of an indicator only. */
function isSpare(cells: SpotSet, carried: readonly string[]): boolean {
  return Object.entries(cells).every(
    ([key, { quote }]) => carried.includes(key) || /^(?:指标\d{1,2}[:：]?)?[.…·]*$/.test(plainText(quote)),
  )
}

function spareSpot(cells: SpotSet, carried: readonly string[]): Spot | undefined {
  const own = Object.entries(cells).filter(([key]) => !carried.includes(key))
  return (own.find(([, { quote }]) => plainText(quote) !== '') ?? own[0])?.[1]
}
