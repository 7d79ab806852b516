import { printCsv } from '../saving/print-csv.ts'
import type { Figure } from './figure.ts'

/** The figures of a chart for a spreadsheet. */
export function figureAsCsv({ category, series, rows, unit }: Figure): string {
  const of = unit.trim()
  const heads = series.map(({ name, isAside }) => (of && !isAside ? `${name}（${of}）` : name))
  return printCsv([
    [category, ...heads],
    ...rows.map(({ label, values }) => [label, ...values.map((value) => value ?? '')]),
  ])
}
