import type { CountedUnitJson } from '@mingxiao/contract'
import { printCsv } from '../saving/print-csv.ts'
import { bureauTexts } from './bureau-texts.ts'
import { inWan } from './in-wan.ts'

/** The units behind a mark for a spreadsheet. */
export function unitsAsCsv(units: readonly CountedUnitJson[]): string {
  const { drill, states, times, department } = bureauTexts
  const { unit, state, time, printed, recomputed, reviewed, inflation, execution, money, errors, warnings } = drill
  return printCsv([
    [department, unit, state, time, printed, recomputed, reviewed, inflation, `${execution}%`, money, errors, warnings],
    ...units.map((one) => [
      one.departmentName ?? '',
      one.organisationName,
      states[one.state],
      times[one.timeliness],
      one.printed ?? '',
      one.recomputed ?? '',
      one.reviewed ?? '',
      one.inflation ?? '',
      one.execution ?? '',
      one.money === null ? '' : inWan(one.money),
      `${one.errors ?? ''}`,
      `${one.warnings ?? ''}`,
    ]),
  ])
}
