import type { TableForm } from '@mingxiao/core'
import { fieldLabels } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import { sliceGrid, type TableGrid } from './table-grid.ts'

/**
 * Tables that a file puts one under the other without a line between become one table. Each begins where the name of its
 * project is asked for, or at a title right above.
 */
export function splitGrid(grid: TableGrid, form: TableForm, isTitle: (text: string) => boolean): readonly TableGrid[] {
  const { heading } = form.parts
  const project = heading?.kind === 'fields' ? heading.fields['project'] : undefined
  if (!form.repeats || !project) return [grid]
  const labels = fieldLabels({ project })
  const starts = grid.rows.flatMap((cells, row) => (labels.match(cells[0]?.key ?? '').length > 0 ? [row] : []))
  if (starts.length < 2) return [grid]
  const cuts = starts.map((row, at) => (at === 0 ? 0 : beginOf(row, grid, isTitle)))
  return cuts.map((from, at) => sliceGrid(grid, from, cuts[at + 1] ?? grid.rowCount))
}

function beginOf(row: number, grid: TableGrid, isTitle: (text: string) => boolean): number {
  let begin = row
  for (let above = row - 1; above >= 0; above -= 1) {
    const cells = (grid.rows[above] ?? []).filter(({ isBlank }) => !isBlank)
    if (cells.length > 1) break
    if (cells.some(({ cell }) => isTitle(cell.text))) begin = above
    else if (begin < row && cells.length > 0 && !isRemark(cells[0])) break
  }
  return begin
}

/** “（2024年度）” between a title and its table, or “附件3” above it. */
function isRemark(cell: GridCell | undefined): boolean {
  return /^\s*[（(]?\s*20\d\d\s*年/.test(cell?.cell.text ?? '')
}
