import { read, utils } from 'xlsx'
import type { Contestant } from './contestant.ts'

/** Reads workbooks of both formats, the texts of all cells as displayed. */
export const sheetJs: Contestant = {
  name: 'SheetJS 0.18.5, every cell',
  run(file) {
    const book = read(file, { type: 'array' })
    const sheets = book.SheetNames.flatMap((name) => book.Sheets[name] ?? [])
    return sheets
      .flatMap((sheet) => utils.sheet_to_json(sheet, { header: 1, raw: false, defval: '' }) as string[][])
      .flat().length
  },
}
