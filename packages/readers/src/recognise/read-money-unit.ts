import { type Grid, isMoneyUnit, type Part, plainText, type Spot, type TableForm } from '@mingxiao/core'
import type { PartHeaders } from './find-header.ts'
import type { GridCell } from './grid-cell.ts'
import { headsOf } from './read-fields-part.ts'
import type { Line } from './read-lines-part.ts'
import { spotOf, type TableGrid } from './table-grid.ts'

/**
 * Where the table says in which unit its money is: in a line above (单位：万元), or in the head of a block of money columns.
 * Heads that carry a unit of their own, such as 预算投资（万元）, speak for themselves only.
 */
export function readMoneyUnit(
  form: TableForm,
  grid: TableGrid,
  headers: ReadonlyMap<string, PartHeaders>,
  above: readonly Line[],
): Spot | null {
  for (const line of above) {
    const unit = /单位[:：](亿元|万元|元)|\((亿元|万元|元)\)/.exec(plainText(line.text))
    if (unit) return { ...line.spot, quote: unit[1] ?? unit[2] ?? '' }
  }
  for (const [key, part] of Object.entries(form.parts)) {
    if (part.kind === 'fields') {
      const found = headsOf(part, grid).flatMap((cell) => unitIn(cell, grid))[0]
      if (found) return found
    }
    const header = headers.get(key)?.main
    if (!header || !isMoneyGrid(part)) continue
    const head = grid.at(header.row, 0)
    const cells = [...(head ? [head] : []), ...(grid.rows[header.row] ?? [])]
    const [found] = cells.flatMap((cell) => unitIn(cell, grid))
    if (found) return found
    return head ? spotOf(grid, head, '') : null
  }
  return null
}

function unitIn(cell: GridCell, grid: TableGrid): readonly Spot[] {
  const unit = /\(?(?:单位:)?(亿元|万元|元)\)/.exec(plainText(cell.cell.text))?.[1]
  return unit && isMoneyUnit(unit) ? [spotOf(grid, cell, unit)] : []
}

function isMoneyGrid(part: Part): part is Grid {
  return (
    part.kind === 'grid' &&
    Object.values(part.columns).some(({ kind, label }) => kind === 'money' && !/元）/.test(label))
  )
}
