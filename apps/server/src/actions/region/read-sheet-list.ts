import type { Table } from '@mingxiao/core'
import { readXlsx } from '@mingxiao/readers'

/** A line of a list that somebody typed into a sheet: its texts by what the columns are called here. */
export type SheetLine<K extends string> = Readonly<Record<K, string>> & {
  /** Of the sheet, from 1. */
  readonly row: number
}

/** The lines under the heads of the first table that has them all; null where none has. Blank lines are left out. */
export function readSheetList<K extends string>(
  bytes: Uint8Array,
  heads: Readonly<Record<K, string>>,
): readonly SheetLine<K>[] | null {
  const tables = readXlsx(bytes).value?.blocks.filter((block) => block.kind === 'table') ?? []
  for (const table of tables) {
    const columns = columnsOf(table, heads)
    if (columns) return linesOf(table, columns)
  }
  return null
}

interface Columns<K extends string> {
  readonly head: number
  readonly at: readonly (readonly [K, number])[]
}

function columnsOf<K extends string>(table: Table, heads: Readonly<Record<K, string>>): Columns<K> | null {
  const wanted = Object.entries(heads) as [K, string][]
  for (let row = 0; row < table.rowCount; row += 1) {
    const at = wanted.flatMap(([key, head]) => {
      const cell = table.cells.find((one) => one.row === row && one.text.trim() === head)
      return cell ? [[key, cell.column] as const] : []
    })
    if (at.length === wanted.length) return { head: row, at }
  }
  return null
}

function linesOf<K extends string>(table: Table, { head, at }: Columns<K>): readonly SheetLine<K>[] {
  const lines: SheetLine<K>[] = []
  for (let row = head + 1; row < table.rowCount; row += 1) {
    const own = new Map(table.cells.filter((cell) => cell.row === row).map(({ column, text }) => [column, text.trim()]))
    const texts = at.map(([key, column]) => [key, own.get(column) ?? ''] as const)
    if (texts.some(([, text]) => text !== ''))
      lines.push({ ...(Object.fromEntries(texts) as Record<K, string>), row: row + 1 })
  }
  return lines
}
