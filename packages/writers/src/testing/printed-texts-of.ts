import { type Entry, linesOf, type Package, type Report, reportsOf, type Section, tablesOf } from '@mingxiao/core'

/**
 * Every text that a package prints, by place: cells under “attachment/label”, reports paragraph by paragraph. Two packages that
 * print the same are equal in this, whatever files they came from; spaces around a text count for nothing.
 */
export function printedTextsOf(pack: Package): Readonly<Record<string, string>> {
  const tables = [...tablesOf(pack), ...pack.goalTables].flatMap((table) => [
    [`${table.no}/标题`, textOf(table.title)],
    [`${table.no}/金额单位`, textOf(table.moneyUnit)],
    ...table.notes.map((note, at) => [`${table.no}/备注 ${at + 1}`, textOf(note)]),
    ...linesOf(pack, table).flatMap(({ part, row, label, cells }, line) =>
      cells.map(({ key, entry }) => [`${table.no}/${part}.${row} ${line} ${label}·${key}`, textOf(entry)]),
    ),
  ])
  const reports = reportsOf(pack).flatMap((report) =>
    linesOfReport(report).map((text, at) => [`${report.no}/${at + 1}`, text]),
  )
  const head = [
    ['unit', pack.unit],
    ['year', String(pack.year)],
    ['edition', pack.edition],
  ]
  return Object.fromEntries([...head, ...tables, ...reports].filter(([, text]) => text !== ''))
}

function linesOfReport({ titles, cover, opening, sections, closing }: Report): readonly string[] {
  return [
    ...titles.map((title) => textOf(title).replaceAll(/\s/g, '')),
    `封面 ${textOf(cover.unit)} ${textOf(cover.date)}`,
    ...opening.map(textOf),
    ...sections.flatMap(linesOfSection),
    `落款 ${textOf(closing.unit)} ${textOf(closing.date)}`,
  ]
}

function linesOfSection({ key, number, name, paragraphs, sections }: Section): readonly string[] {
  return [`${key} ${number}${name}`, ...paragraphs.map(textOf), ...sections.flatMap(linesOfSection)]
}

function textOf({ place }: Entry<unknown>): string {
  return place.quote
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
