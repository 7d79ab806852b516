import type { GridView } from '../engine/package-view.ts'
import { type CellPlace, coversColumn, placesOf } from '../paper/cell-places.ts'
import type { CellValue } from './edit-cells.ts'

/**
 * What a pasted block puts where: its first cell into the one pasted at, the others to the right and below. Computed cells and
 * words of the form take their place in the block but no text.
 */
export function spreadBlock(
  grid: GridView,
  start: string,
  block: readonly (readonly string[])[],
): readonly CellValue[] {
  const places = placesOf(grid)
  const from = places.find(({ cell }) => cell.address === start)
  if (!from) return []
  const columns = columnsFrom(from, places)
  const rows = [...new Set(places.filter(({ row }) => row >= from.row).map(({ row }) => row))].sort((a, b) => a - b)
  return block.flatMap((texts, at) =>
    texts.flatMap((text, across): readonly CellValue[] => {
      const [row, column] = [rows[at], columns[across]]
      if (row === undefined || column === undefined) return []
      const place = places.find((each) => each.row === row && coversColumn(each, column))
      return place?.cell.isOpen ? [[place.cell.address, text.trim()]] : []
    }),
  )
}

/** The columns to the right in the row where the block begins. */
function columnsFrom(from: CellPlace, places: readonly CellPlace[]): readonly number[] {
  return places.filter(({ row, column }) => row === from.row && column >= from.column).map(({ column }) => column)
}
