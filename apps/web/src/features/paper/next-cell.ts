import type { GridView } from '../engine/package-view.ts'
import { type CellPlace, placesOf } from './cell-places.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The cell that a key leads to: the nearest one that way in the same rows or columns; null at the edge. */
export function nextCell(grid: GridView, address: string, direction: Direction): string | null {
  const places = placesOf(grid)
  const from = places.find(({ cell }) => cell.address === address)
  if (!from) return null
  const ahead = places.filter((place) => isAhead(place, from, direction))
  const inLine = ahead.filter((place) => sharesLine(place, from, direction))
  const [nearest] = inLine.toSorted((a, b) => distance(a, from, direction) - distance(b, from, direction))
  return nearest?.cell.address ?? null
}

function isAhead(place: CellPlace, from: CellPlace, direction: Direction): boolean {
  switch (direction) {
    case 'up':
      return place.row + place.rowSpan <= from.row
    case 'down':
      return place.row >= from.row + from.rowSpan
    case 'left':
      return place.column + place.columnSpan <= from.column
    case 'right':
      return place.column >= from.column + from.columnSpan
  }
}

function sharesLine(place: CellPlace, from: CellPlace, direction: Direction): boolean {
  if (direction === 'left' || direction === 'right') {
    return place.row < from.row + from.rowSpan && from.row < place.row + place.rowSpan
  }
  return place.column < from.column + from.columnSpan && from.column < place.column + place.columnSpan
}

/** First how far along, then how far aside. */
function distance(place: CellPlace, from: CellPlace, direction: Direction): number {
  const isAcross = direction === 'left' || direction === 'right'
  const [along, aside] = isAcross
    ? [place.column - from.column, place.row - from.row]
    : [place.row - from.row, place.column - from.column]
  return Math.abs(along) * 1000 + Math.abs(aside)
}
