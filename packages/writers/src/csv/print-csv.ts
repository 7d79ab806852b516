/** Records as CSV (RFC 4180) that Excel opens as it is: in UTF-8 with a byte order mark. */
export function printCsv(records: readonly (readonly string[])[]): string {
  return `\ufeff${records.map(lineOf).join('')}`
}

function lineOf(fields: readonly string[]): string {
  return `${fields.map((field) => quoted(harmless(field))).join(',')}\r\n`
}

/**
 * A cell that begins like a formula would be run by a spreadsheet, also where the sign is full-width; a number may begin
 * with its sign.
 */
function harmless(field: string): string {
  return /^[\s\u3000]*[=+\-@＝＋－＠]/.test(field) && !/^-?\d[\d,.]*%?$/.test(field) ? `'${field}` : field
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
