import { squeezed } from '@mingxiao/core'
import { columnsFrom, type GridColumn, headWords, withHead } from './column-heads.ts'
import type { LaidCell } from './laid-document.ts'
import type { EntrySet, TableInk } from './table-ink.ts'
import type { RowsLayout } from './table-layout.ts'

/** A list of rows under column heads, outer columns merged over the rows they hold for, and the total. */
export function layOutRows(block: RowsLayout, from: number, ink: TableInk): readonly (readonly LaidCell[])[] {
  const part = ink.rowsPart(block.part)
  const columns = columnsFrom(part.columns, block.spans, from + block.head)
  const { rows, total } = ink.valuesOf(block.part) as { rows: readonly EntrySet[]; total: EntrySet }
  const merged = mergeDown(rows, part.carried)
  const heads = columns.map(({ field, column, span }) =>
    ink.cell([ink.words(ink.labelOf(field.label))], { column, span }),
  )
  const lines = rows.map((entries, at) =>
    columns.flatMap((column) => cellOf(entries, column, merged[at]?.[column.key] ?? 1, block, ink)),
  )
  const listed = [heads, ...lines]
  const head = headWords(part.head, undefined, ink)
  const above = block.head === 0 ? listed : withHead(listed, head, { column: from, span: block.head, ...block }, ink)
  if (block.total === 0) return above
  const label = ink.cell([ink.words(part.total.label)], { column: from, span: block.total })
  const behind = columns.filter(({ column }) => column >= from + block.total)
  return [...above, [label, ...behind.flatMap((column) => cellOf(total, column, 1, block, ink))]]
}

/** No cell where one from above reaches down. */
function cellOf(
  entries: EntrySet,
  { key, column, span }: GridColumn,
  rowSpan: number,
  { left = [] }: RowsLayout,
  ink: TableInk,
): readonly LaidCell[] {
  if (rowSpan === 0) return []
  const align = left.includes(key) ? 'left' : 'center'
  return [ink.cell([ink.value(entries[key])], { column, span, rowSpan, align })]
}

/** Over how many rows the cell of each carried column reaches, 0 for those under another one. */
function mergeDown(rows: readonly EntrySet[], carried: readonly string[]): readonly Readonly<Record<string, number>>[] {
  const spans = rows.map((): Record<string, number> => ({}))
  const starts: Record<string, { at: number; text: string }> = {}
  for (const [at, entries] of rows.entries()) {
    let isNew = at === 0
    for (const key of carried) {
      const text = squeezed(entries[key]?.place.quote ?? '')
      isNew ||= text !== '' && text !== starts[key]?.text
      if (isNew) starts[key] = { at, text }
      const start = starts[key]
      const own = spans[at]
      const outer = start && spans[start.at]
      if (!start || !own || !outer) throw new Error('a carried column has no first row')
      own[key] = 0
      outer[key] = at - start.at + 1
    }
  }
  return spans
}
