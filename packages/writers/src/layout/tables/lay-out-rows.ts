import { plainText, type Rows } from '@mingxiao/core'
import type { LaidCell, LaidRun } from '../laid-document.ts'
import { columnsFrom, type GridColumn, headWords, withHead } from './column-heads.ts'
import { mergeDown } from './merge-down.ts'
import type { EntrySet, TableInk } from './table-ink.ts'
import type { RowsLayout } from './table-layout.ts'

/** A list of rows under column heads, outer columns merged over the rows they hold for, and the total. */
export function layOutRows(block: RowsLayout, from: number, ink: TableInk): readonly (readonly LaidCell[])[] {
  const whole = ink.rowsPart(block.part)
  const part = block.also === undefined ? whole : whole.also?.[block.also]
  if (!part) throw new Error(`a layout asks for block ${block.also} of ${block.part} of ${ink.form.id}`)
  const columns = columnsFrom(part.columns, block.spans, from + block.head)
  const { rows, total } = ink.valuesOf(block.part) as { rows: readonly EntrySet[]; total: EntrySet }
  const own = rows.filter((entries) => belongs(entries, block))
  const merged = mergeDown(own, part.carried)
  const heads = columns.map(({ field, column, span }) => ink.cell([ink.label(field.label)], { column, span }))
  const lines = own.map((entries, at) =>
    columns.flatMap((column) =>
      cellOf(valueIn(entries, column.key, part, ink), column, merged[at]?.[column.key] ?? 1, block, ink),
    ),
  )
  const listed = [heads, ...lines]
  const head = ink.label(headWords(part.head, undefined, ink))
  const above = block.head === 0 ? listed : withHead(listed, head, { column: from, span: block.head, ...block }, ink)
  if (block.total === 0) return above
  const label = ink.cell([ink.label(part.total.label)], { column: from, span: block.total })
  const behind = columns.filter(({ column }) => column >= from + block.total)
  return [...above, [label, ...behind.flatMap((column) => cellOf(ink.value(total[column.key]), column, 1, block, ink))]]
}

function belongs(entries: EntrySet, { only }: RowsLayout): boolean {
  if (!only) return true
  const state = entries[only.column]?.state ?? 'absent'
  return (state !== 'absent') === only.isThere
}

/** No cell where one from above reaches down. */
function cellOf(
  value: LaidRun,
  { key, column, span }: GridColumn,
  rowSpan: number,
  { left = [] }: RowsLayout,
  ink: TableInk,
): readonly LaidCell[] {
  if (rowSpan === 0) return []
  return [ink.cell([value], { column, span, rowSpan, align: left.includes(key) ? 'left' : 'center' })]
}

/** A value whose sign and unit have cells of their own is printed without them. */
function valueIn(entries: EntrySet, key: string, { joined }: Rows, ink: TableInk): LaidRun {
  const run = ink.value(entries[key])
  const { sign = '', unit = '' } = joined?.[key] ?? {}
  const isSigned = plainText(entries[sign]?.place.quote ?? '') !== ''
  const after = plainText(entries[unit]?.place.quote ?? '')
  const unsigned = isSigned ? run.text.replace(/^[≥≤=<>]+/, '') : run.text
  return { ...run, text: after === '' || !unsigned.endsWith(after) ? unsigned : unsigned.slice(0, -after.length) }
}
