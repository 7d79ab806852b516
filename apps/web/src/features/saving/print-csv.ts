/** Rows as CSV for a spreadsheet, with the mark by which it knows the encoding. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(fieldOf).join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is kept one, as numbers are numbers. */
function fieldOf(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
