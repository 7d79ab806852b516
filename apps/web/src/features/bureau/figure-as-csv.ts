import type { Figure } from './figure.ts'

/** The figures of a chart for a spreadsheet: with a mark by which it knows the encoding. */
export function figureAsCsv({ category, series, rows, unit }: Figure): string {
  const heads = [
    category,
    ...series.map(({ name, isAside }) => (unit.trim() && !isAside ? `${name}（${unit.trim()}）` : name)),
  ]
  const lines = rows.map(({ label, values }) => [label, ...values.map((value) => value ?? '')])
  return `\uFEFF${[heads, ...lines].map((line) => line.map(fieldOf).join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is kept one, as numbers are numbers. */
function fieldOf(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
