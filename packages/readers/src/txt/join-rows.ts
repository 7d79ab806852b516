import type { LaidOutCell, LaidOutRow, TextLine } from './text-layout.ts'

/** Rows that stand in one table, with the text before it. */
export interface LaidOutTable {
  readonly textsBefore: readonly TextLine[]
  readonly rows: readonly (readonly LaidOutCell[])[]
}

/**
 * Puts rows together into tables. An empty paragraph inside a cell looks like the end of its row or table; where
 * it does, the cell counts of the rows around decide.
 */
export function joinRows(rows: readonly LaidOutRow[]): LaidOutTable[] {
  const timesSeen = new Map<number, number>()
  for (const { cells } of rows) timesSeen.set(cells.length, (timesSeen.get(cells.length) ?? 0) + 1)

  const tables: { textsBefore: readonly TextLine[]; rows: LaidOutCell[][] }[] = []
  for (const [index, row] of rows.entries()) {
    const table = tables.at(-1)
    const left = table?.rows.at(-1)
    if (table === undefined || left === undefined) {
      tables.push({ textsBefore: row.textsBefore, rows: [[...row.cells]] })
      continue
    }
    const next = rows[index + 1]
    const around = {
      above: table.rows.at(-2)?.length,
      left,
      right: row,
      below: next?.textsBefore.length === 0 ? next.cells.length : undefined,
    }
    if (continuesRow(around, timesSeen)) {
      reopenLastCell(left, row.textsBefore)
      for (const cell of row.cells) left.push(cell)
    } else if (continuesTable(around)) {
      if (row.textsBefore.length > 0) reopenLastCell(left, row.textsBefore)
      table.rows.push([...row.cells])
    } else {
      tables.push({ textsBefore: row.textsBefore, rows: [[...row.cells]] })
    }
  }
  return tables
}

interface Neighbours {
  readonly above: number | undefined
  readonly left: readonly LaidOutCell[]
  readonly right: LaidOutRow
  readonly below: number | undefined
}

/** One blank line nearly always ends a row, so it takes two witnesses to say otherwise; more blanks need one. */
function continuesRow({ above, left, right, below }: Neighbours, timesSeen: ReadonlyMap<number, number>): boolean {
  const joined = left.length + right.cells.length
  if (right.textsBefore.length > 0) return right.blanksBefore === 0 && (joined === above || joined === below)
  if (right.blanksBefore > 1) return joined === above || joined === below
  const eachIsUnlikeAnyRow = timesSeen.get(left.length) === 1 && timesSeen.get(right.cells.length) === 1
  return eachIsUnlikeAnyRow && joined === above && joined === below
}

/** A table never starts with the empty cell that a vertical merge leaves in its lower rows. */
function continuesTable({ above, left, right }: Neighbours): boolean {
  if (right.textsBefore.length === 0 && right.blanksBefore === 1) return true
  const count = right.cells.length
  const startsEmpty = isBlank(right.cells[0])
  if (right.textsBefore.length === 0) return startsEmpty || count === left.length
  return startsEmpty && !isBlank(left.at(-1)) && (count === left.length || count === above)
}

function isBlank(cell: LaidOutCell | undefined): boolean {
  return cell?.every(({ text }) => text.trim() === '') ?? true
}

/** The empty paragraphs that looked like an end are one empty line, before more text or at the cell's end. */
function reopenLastCell(row: LaidOutCell[], texts: readonly TextLine[]): void {
  const cell = row.pop()
  const last = cell?.at(-1)
  if (cell === undefined || last === undefined) throw new Error('a row has cells and a cell has lines')
  row.push([...cell, { line: last.line + 1, text: '' }, ...texts])
}
