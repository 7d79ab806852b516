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
import type { Header } from './find-header.ts'
import { rowLabels } from './form-labels.ts'
import { readCells, takeHeads } from './read-grid-part.ts'
import type { Reading } from './reading.ts'

/** Reads the rows under the heads down to the total; a carried column that is merged or blank repeats the value above. */
export function readRowsPart(part: Rows, header: Header, reading: Reading): RowsSpots {
  takeHeads(part, header, reading)
  const totals = rowLabels({ total: part.total })
  const rows: SpotSet[] = []
  const spare: SpareSpot[] = []
  let total: LineSpots = noLine
  let above: SpotSet = {}
  for (let row = header.row + 1; row < header.end; row += 1) {
    const first = reading.grid.rows[row]?.[0]
    const match = first ? totals.match(first.key)[0] : undefined
    if (first && match) {
      const label = reading.takeLabel(first, match.official)
      total = { label, cells: readCells(row, header, reading) }
      break
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

/** “≥”, “90” and “%” in three cells are the one value “≥90%”; a sign or unit that the figure already prints is not added twice. */
function joinCells(cells: SpotSet, joined: Rows['joined']): SpotSet {
  if (!joined) return cells
  const values = Object.entries(joined).flatMap(([key, columns]) => {
    const main = cells[key] ?? columns.map((column) => cells[column]).find((spot) => spot !== undefined)
    if (!main) return []
    const quote = columns.reduce((text, column) => joinText(text, plainText(cells[column]?.quote ?? '')), '')
    return [[key, { ...main, quote }]]
  })
  return { ...cells, ...Object.fromEntries(values) }
}

function joinText(text: string, more: string): string {
  if (more === '' || text.endsWith(more)) return text
  return more.startsWith(text) ? more : text + more
}

/** A row of the template: beyond its heads it is blank, or holds dots only. */
function isSpare(cells: SpotSet, carried: readonly string[]): boolean {
  return Object.entries(cells).every(([key, { quote }]) => carried.includes(key) || /^[.…·]*$/.test(plainText(quote)))
}

function spareSpot(cells: SpotSet, carried: readonly string[]): Spot | undefined {
  const own = Object.entries(cells).filter(([key]) => !carried.includes(key))
  return (own.find(([, { quote }]) => plainText(quote) !== '') ?? own[0])?.[1]
}
