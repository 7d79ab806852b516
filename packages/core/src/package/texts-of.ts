import type { Place } from '../forms/entry.ts'
import { oncePer } from '../forms/once-per.ts'
import { linesOf } from './lines-of.ts'
import { type Package, tablesOf } from './package.ts'
import { reportsOf } from './reports-of.ts'

/** Every piece of text of the package that is its own and not the form's: cells, rows named by the unit, notes, strays, paragraphs. */
export const textsOf = oncePer((pack: Package): readonly Place[] => {
  const inTables = tablesOf(pack).flatMap((table) => [
    ...linesOf(pack, table).flatMap(({ cells }) => cells.map(({ entry }) => entry.place)),
    ...[...table.strays, ...table.notes].map(({ place }) => place),
  ])
  const inRows = (pack.baseData?.spending.projectLines ?? []).map(({ rowLabel }) => rowLabel.place)
  const inReports = reportsOf(pack).flatMap(({ paragraphs }) => paragraphs.map(({ place }) => place))
  return distinct([...inTables, ...inRows, ...inReports]).filter(({ quote }) => quote.trim() !== '')
})

/** A merged cell is one text, however many rows it spans. */
function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>()
  return places.filter((place) => {
    const { attachment, table, row, column } = place
    if (row === null) return true
    const key = `${attachment} ${table} ${row} ${column}`
    return !seen.has(key) && seen.add(key)
  })
}
