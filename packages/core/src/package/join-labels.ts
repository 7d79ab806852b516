/** What a cell is called: by its row and the head of its column, or by the one of them that has a name. */
export function joinLabels(row: string, column: string): string {
  if (row === '') return column
  return column === '' ? row : `${row}·${column}`
}
