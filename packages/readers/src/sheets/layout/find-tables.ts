import type { RowDescription } from './describe-rows.ts'

/** Rows of one table, or one line of text, which a merge may make several rows high. */
export interface RowRun {
  readonly kind: 'table' | 'line'
  readonly top: number
  readonly bottom: number
}

/**
 * Tells tables from the lines around them. Where a sheet is ruled, ruled rows make a table and any other row ends it.
 * Where it is not, rows of two texts or more do, single blank rows included, and a line of one text right between them.
 */
export function findTables(rows: readonly RowDescription[]): RowRun[] {
  const isRuled = hasRuledTables(rows)
  const groups = joinContinuedRows(rows, isRuled)
  const runs: RowRun[] = []
  for (let at = 0; at < groups.length; ) {
    const group = groups[at]
    if (group === undefined) throw new Error('an index within the groups')
    const end = group.kind === 'table' ? findTableEnd(groups, at, isRuled) : at
    runs.push({ kind: group.kind, top: group.top, bottom: groups[end]?.bottom ?? group.bottom })
    at = end + 1
  }
  return runs
}

function hasRuledTables(rows: readonly RowDescription[]): boolean {
  if (!rows.some(({ isRuled }) => isRuled)) return false
  const withTexts = rows.filter(({ visibleTexts }) => visibleTexts > 1)
  return withTexts.filter(({ isRuled }) => isRuled).length * 2 >= withTexts.length
}

/** Rows tied by a cell merged over them are of one kind. */
function joinContinuedRows(rows: readonly RowDescription[], isRuled: boolean): RowRun[] {
  const groups: RowRun[] = []
  for (const row of rows) {
    const isTable = isRuled ? row.isRuled : row.visibleTexts > 1
    const above = groups.at(-1)
    if (row.continuesAbove && above !== undefined && above.bottom === row.row - 1) {
      const kind = isTable ? 'table' : above.kind
      groups.splice(-1, 1, { kind, top: above.top, bottom: row.row })
    } else {
      groups.push({ kind: isTable ? 'table' : 'line', top: row.row, bottom: row.row })
    }
  }
  return groups
}

/** Index of the last group of the table that starts at `start`. */
function findTableEnd(groups: readonly RowRun[], start: number, isRuled: boolean): number {
  const mostBlankRows = isRuled ? 0 : 1
  let end = start
  for (let at = start + 1; at < groups.length; at++) {
    const blankRows = (groups[at]?.top ?? 0) - (groups[at - 1]?.bottom ?? 0) - 1
    const isTable = groups[at]?.kind === 'table'
    const followsLine = groups[at - 1]?.kind === 'line'
    if (isRuled && !isTable) break
    if (blankRows > (isTable && !followsLine ? mostBlankRows : 0)) break
    if (isTable) end = at
  }
  return end
}
