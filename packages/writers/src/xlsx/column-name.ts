/** The letters of a column, counted from 1: A, …, Z, AA. */
export function columnName(no: number): string {
  const letter = String.fromCharCode(65 + ((no - 1) % 26))
  return no <= 26 ? letter : `${columnName(Math.floor((no - 1) / 26))}${letter}`
}
