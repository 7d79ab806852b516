import { readerError } from '../../errors.ts'
import { limits } from '../../limits.ts'
import { type CellRange, lastColumn, lastRow } from '../cell-address.ts'
import type { Sheet } from '../sheet.ts'

/** The merged ranges that reach into a row, left to right, none overlapping another. */
export type MergesByRow = ReadonlyMap<number, readonly CellRange[]>

export interface SpreadMerges {
  readonly byRow: MergesByRow
  /** Ranges left out because they overlap one before them, which Excel itself would not write. */
  readonly overlapping: readonly CellRange[]
}

export function spreadMerges(sheet: Sheet): SpreadMerges {
  const merges = clipMerges(sheet)
  const overlapping = new Set<CellRange>()
  const byRow = listByRow(merges)
  for (const list of byRow.values()) findOverlaps(list, overlapping)
  if (overlapping.size === 0) return { byRow, overlapping: [] }
  return { byRow: listByRow(merges.filter((merge) => !overlapping.has(merge))), overlapping: [...overlapping] }
}

/** A range that runs to the end of the sheet means whole rows or columns: it ends with the cells that are used. */
function clipMerges({ rows, merges }: Sheet): readonly CellRange[] {
  const usedRow = rows.at(-1)?.row ?? 0
  const usedColumn = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0)
  return merges.map((merge) => {
    if (merge.bottom < lastRow && merge.right < lastColumn) return merge
    const bottom = merge.bottom < lastRow ? merge.bottom : Math.max(merge.top, usedRow)
    const right = merge.right < lastColumn ? merge.right : Math.max(merge.left, usedColumn)
    return { ...merge, bottom, right }
  })
}

function listByRow(merges: readonly CellRange[]): Map<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>()
  let count = 0
  for (const merge of merges) {
    count += merge.bottom - merge.top + 1
    if (count > limits.cells) throw readerError('too-many-cells', `merged cells span ${count} rows`)
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = byRow.get(row)
      if (list === undefined) byRow.set(row, [merge])
      else list.push(merge)
    }
  }
  for (const list of byRow.values()) list.sort((left, right) => left.left - right.left)
  return byRow
}

function findOverlaps(list: readonly CellRange[], overlapping: Set<CellRange>): void {
  let end = -1
  for (const merge of list) {
    if (overlapping.has(merge)) continue
    if (merge.left <= end) overlapping.add(merge)
    else end = merge.right
  }
}
