import { joinLabels, linesOf, type Package, type Place, reportsOf, tablesOf } from '@mingxiao/core'
import { printCsv } from './print-csv.ts'

/** What a package says as CSV for spreadsheets: a line for every cell that is filled in and every paragraph, in their order. */
export function writePackageCsv(pack: Package): string {
  const inTables = [...tablesOf(pack), ...pack.goalTables].flatMap((table) =>
    linesOf(pack, table).flatMap(({ label: row, cells }) =>
      cells.map(({ label, entry }) => recordOf(joinLabels(row, label), entry.place)),
    ),
  )
  const inReports = reportsOf(pack).flatMap(({ paragraphs }) =>
    paragraphs.map(({ place }) => recordOf(place.label, place)),
  )
  const said = [...inTables, ...inReports].filter(([, , , quote]) => quote !== '')
  return printCsv([head, ...said])
}

const head = ['附件', '栏目', '数据地址', '内容']

function recordOf(label: string, { attachment, quote, origin }: Place): readonly string[] {
  return [attachment, label, origin.format === 'form' ? origin.path : '', quote.trim()]
}
