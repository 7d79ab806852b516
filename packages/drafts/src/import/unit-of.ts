import { moneyCellsOf, moneyUnitOf, officialUnitOf, type Package, type TableFrame } from '@mingxiao/core'
import type { Note } from './note.ts'

/** The unit that a table's figures are in, whatever it declares: a wrong head does not make an amount ten thousand times as big. */
export function unitOf(pack: Package, table: TableFrame, note: Note): '元' | '万元' | null {
  const { declared, likely } = moneyUnitOf(pack, table)
  if (moneyCellsOf(table).length === 0 || likely === (declared ?? officialUnitOf(table)))
    return knownUnit(likely, table, note)
  const data = { attachment: table.no, unit: likely }
  if (declared) note('unit-unlikely', { ...data, declared }, table.moneyUnit.place.origin)
  else note('unit-taken', data, table.place.origin)
  return knownUnit(likely, table, note)
}

function knownUnit(unit: '元' | '万元' | '亿元', table: TableFrame, note: Note): '元' | '万元' | null {
  if (unit !== '亿元') return unit
  note('unit-unknown', { attachment: table.no, unit }, table.place.origin)
  return null
}
