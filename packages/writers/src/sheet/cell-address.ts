/** A cell by its row and column, each from 0. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** “B3”; null where the text is no address. */
export function parseAddress(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number.parseInt(digits, 10) - 1, column }
}

export function printAddress({ row, column }: CellAddress): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}
