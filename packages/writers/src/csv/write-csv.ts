import type { Language } from '@mingxiao/audit'
import type { CheckedFile } from '../report/checked-file.ts'
import { columnTitles, findingColumns, findingRows } from '../report/finding-rows.ts'
import { printCsv } from './print-csv.ts'

/** The findings as CSV. */
export function writeCsv(files: readonly CheckedFile[], language: Language): string {
  const titles = columnTitles(language)
  const records = [titles, ...findingRows(files, language).map(({ cells }) => cells)]
  return printCsv(records.map((record) => findingColumns.map((column) => record[column])))
}
