/** Rows and columns from 0. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, its last row and column included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The last row and column of a sheet: 1048576 and XFD (ECMA-376 §18.18.62). */
export const lastRow = 1_048_575
export const lastColumn = 16_383

/** Reads an address such as B3, null where it is none or stands outside any sheet. */
export function parseCellAddress(text: string): CellAddress | null {
  let at = text.charCodeAt(0) === dollar ? 1 : 0
  let column = 0
  for (let letter = letterValue(text, at); letter > 0 && column <= lastColumn; letter = letterValue(text, ++at)) {
    column = column * 26 + letter
  }
  if (text.charCodeAt(at) === dollar) at += 1
  const digits = text.slice(at)
  if (column === 0 || column - 1 > lastColumn || !/^[1-9]\d{0,6}$/.test(digits)) return null
  const row = Number(digits) - 1
  return row > lastRow ? null : { row, column: column - 1 }
}

/** Reads a range such as A1:C5; a single cell is a range too. */
export function parseCellRange(text: string): CellRange | null {
  const [first = '', last = first, ...more] = text.split(':', 3)
  const start = parseCellAddress(first)
  const end = parseCellAddress(last)
  if (start === null || end === null || more.length > 0) return null
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  }
}

export function printCellAddress(row: number, column: number): string {
  return `${printColumn(column)}${row + 1}`
}

export function printColumn(column: number): string {
  let text = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(0x41 + ((left - 1) % 26)) + text
  }
  return text
}

export function printCellRange({ top, left, bottom, right }: CellRange): string {
  return `${printCellAddress(top, left)}:${printCellAddress(bottom, right)}`
}

const dollar = 0x24

/** 1 for A or a, 0 for what is no letter. */
function letterValue(text: string, at: number): number {
  const value = (text.charCodeAt(at) | 0x20) - 0x60
  return value >= 1 && value <= 26 ? value : 0
}
