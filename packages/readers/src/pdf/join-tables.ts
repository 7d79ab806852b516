import { isWrapped } from './join-lines.ts'
import { isBlank, type OpenCell, type OpenTable, paddingOf, sharesColumns, textOf } from './open-table.ts'

/** The table that goes on from the end of one page at the top of the next: heads printed again are left out. */
export function joinTables(upper: OpenTable, lower: OpenTable): OpenTable {
  const rest = withoutRepeatedHead(upper, lower)
  const isCut = cutsRow(upper, rest)
  const shift = upper.rowCount - (isCut ? 1 : 0)
  const joined = new Map<OpenCell, OpenCell>()
  const cells: OpenCell[] = []
  for (const cell of rest.cells) {
    const above = cell.row === 0 ? cellAbove(upper, cell) : undefined
    if (above !== undefined && (isCut || goesOn(above, cell, upper, rest))) {
      joined.set(above, joinCells(above, cell, shift))
    } else cells.push({ ...cell, row: cell.row + shift })
  }
  return {
    ...upper,
    bottom: lower.bottom,
    rowCount: shift + rest.rowCount,
    cells: [...upper.cells.map((cell) => joined.get(cell) ?? cell), ...cells],
  }
}

/** The rows at its head that are those of the table's own head. */
function withoutRepeatedHead(upper: OpenTable, lower: OpenTable): OpenTable {
  let repeated = 0
  for (let row = 0; row < Math.min(upper.rowCount, lower.rowCount - 1); row++) {
    const head = rowText(upper, row)
    if (head !== rowText(lower, row)) break
    const isWhole = !lower.cells.some((cell) => cell.row <= row && cell.row + cell.rowSpan > row + 1)
    if (isWhole && head.replace(/[\d|+.]/g, '') !== '') repeated = row + 1
  }
  if (repeated === 0) return lower
  const cells = lower.cells.filter(({ row }) => row >= repeated).map((cell) => ({ ...cell, row: cell.row - repeated }))
  return { ...lower, rowCount: lower.rowCount - repeated, cells }
}

/** A row's cells by their places and texts; blank where it starts none. */
function rowText({ cells, left }: OpenTable, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${Math.round((cell.left - left) / place)}+${cell.rowSpan}|${textOf(cell)}`)
    .join('|')
}

/** In points: how exactly the columns of a head printed again must stand below those of the first. */
const place = 5

function cellAbove(upper: OpenTable, cell: OpenCell): OpenCell | undefined {
  return upper.cells.find((above) => above.row + above.rowSpan === upper.rowCount && sharesColumns(above, cell))
}

/**
 * Whether the first row is the rest of the last one above: all that is written in it goes on from a line that was full, and
 * something of the row above is not written again.
 */
function cutsRow(upper: OpenTable, lower: OpenTable): boolean {
  const first = lower.cells.filter(({ row }) => row === 0)
  const pairs = first.map((cell) => ({ cell, above: cellAbove(upper, cell) }))
  const padding = paddingOf(upper.cells)
  let goingOn = 0
  let ended = 0
  for (const { cell, above } of pairs) {
    if (above === undefined) return false
    const [last, next] = [above.lines.at(-1), cell.lines[0]]
    if (next === undefined) {
      if (last !== undefined && cell.rowSpan === 1) ended += 1
    } else if (last === undefined || endsSentence.test(last.text)) return false
    else if (!isWrapped(last, next, roomOf(cell, padding))) return false
    else if (!isLabelColumn(cell, upper, lower)) goingOn += 1
  }
  return goingOn > 0 && ended > 0
}

const endsSentence = /[。；;！？]$/

function roomOf({ left, right }: OpenCell, padding: number): number {
  return right - left - 2 * padding
}

/** Whether a merged cell was cut by the end of the page. In columns of figures and texts no cell is merged. */
function goesOn(above: OpenCell, cell: OpenCell, upper: OpenTable, lower: OpenTable): boolean {
  if (!isLabelColumn(cell, upper, lower)) return false
  if (isBlank(cell) || isBlank(above)) return true
  return cutsBracket(above) || isRemainder(cell, [...upper.cells, ...lower.cells]) || fillsBoth(above, cell)
}

function isLabelColumn(cell: OpenCell, ...tables: readonly OpenTable[]): boolean {
  return tables.some(({ cells }) => cells.some((other) => other.rowSpan > 1 && sharesColumns(other, cell)))
}

/** “产出指标（50”: what is opened must be closed. */
function cutsBracket(cell: OpenCell): boolean {
  const text = textOf(cell)
  return text.replace(/[^（(]/g, '').length > text.replace(/[^）)]/g, '').length
}

/** Whether other cells of the column end with what this one says, as “指标” ends their names. */
function isRemainder(cell: OpenCell, cells: readonly OpenCell[]): boolean {
  const rest = withoutDigits(textOf(cell))
  return cells.some((other) => {
    const text = withoutDigits(textOf(other))
    return other !== cell && sharesColumns(other, cell) && text.length > rest.length && text.endsWith(rest)
  })
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '0')
}

/** Letters one below the other, from the one page to the next. */
function fillsBoth(above: OpenCell, cell: OpenCell): boolean {
  const [last, first] = [above.lines.at(-1), cell.lines[0]]
  if (last === undefined || first === undefined || above.rowSpan === 1 || cell.rowSpan === 1) return false
  const below = above.lastBox.top + above.lastBox.height - last.baseline
  return below < last.size && first.baseline - cell.box.top < 2 * first.size
}

function joinCells(above: OpenCell, cell: OpenCell, shift: number): OpenCell {
  return {
    ...above,
    rowSpan: shift + cell.rowSpan - above.row,
    lastBox: cell.lastBox,
    lines: [...above.lines, ...cell.lines],
    tables: [...above.tables, ...cell.tables],
  }
}
