import { type LineSpots, noLine, plainText, type RowLabel, type Spot } from '@mingxiao/core'
import { totalLabel } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import type { Line } from './read-lines-part.ts'
import type { Reading } from './reading.ts'

/** The total where it stands above the rows: in the cell beside its label, or after it in a cell or a line. */
export function readTotalAbove(total: RowLabel, before: number, reading: Reading, lines: readonly Line[]): LineSpots {
  const labels = totalLabel(total)
  for (const cell of reading.grid.rows.slice(0, before).flat()) {
    const official = labels.match(cell.key)[0]?.official
    const value = official === undefined ? null : reading.grid.at(cell.row, cell.column + cell.columnSpan)
    if (official !== undefined && value && !reading.isUsed(value)) {
      return { label: reading.takeLabel(cell, official), cells: { score: reading.take(value) } }
    }
    const figure = figureBehind(total, cell.cell.text)
    if (figure !== null && !isTitleCell(cell, reading)) {
      return { label: reading.takeLabel(cell, total.label), cells: { score: reading.take(cell, figure) } }
    }
  }
  for (const { text, spot } of lines) {
    const figure = figureBehind(total, text)
    if (figure !== null) return { label: spot, cells: { score: { ...spot, quote: figure } satisfies Spot } }
  }
  return noLine
}

/** Title cells come as lines too, which are read after them. */
function isTitleCell(cell: GridCell, { grid }: Reading): boolean {
  return grid.titleCells.includes(cell)
}

/** “填报日期：2024年1月8日　自评总分：95” has 95 behind 自评总分. */
function figureBehind({ label, alsoCalled }: RowLabel, text: string): string | null {
  const plain = plainText(text)
  for (const called of [label, ...alsoCalled].map(plainText)) {
    const at = plain.indexOf(called)
    const figure = at < 0 ? null : /^(?:\([^()]*\))?:?(\d+(?:\.\d+)?)分?/.exec(plain.slice(at + called.length))
    if (figure) return figure[1] ?? null
  }
  return null
}
