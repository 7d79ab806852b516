/** A worksheet part of rows as a test writes them; `before` and `after` stand around the rows. */
export function sheetPart(rows: string, { before = '', after = '' } = {}): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
}
