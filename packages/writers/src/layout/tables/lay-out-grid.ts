import type { Grid } from '@mingxiao/core'
import type { LaidCell, LaidRun } from '../laid-document.ts'
import { columnsFrom, headWords, withHead } from './column-heads.ts'
import type { EntrySet, TableInk } from './table-ink.ts'
import type { BlockLayout, GridLayout } from './table-layout.ts'

type LayOutBlock = (block: BlockLayout, from: number, ink: TableInk) => readonly (readonly LaidCell[])[]

/** A grid: its head, the heads of its columns, its rows, and the blocks that stand beside the same head. */
export function layOutGrid(
  block: GridLayout,
  from: number,
  ink: TableInk,
  layOutBlock: LayOutBlock,
): readonly (readonly LaidCell[])[] {
  const part = ink.gridPart(block.part)
  const left = from + block.head
  const head = ink.label(headWords(part.head, block.afterHead, ink))
  const rows = [
    headsOf(part, head, left, block, ink),
    ...rowsOf(part, left, block, ink),
    ...(block.beside ?? []).flatMap((inner) => layOutBlock(inner, left, ink)),
  ]
  return block.head === 0 ? rows : withHead(rows, head, { column: from, span: block.head, ...block }, ink)
}

function headsOf(part: Grid, head: LaidRun, left: number, block: GridLayout, ink: TableInk): readonly LaidCell[] {
  const heads = columnsFrom(part.columns, block.spans, left + block.label).map(({ field, column, span }) =>
    ink.cell([ink.label(field.label)], { column, span }),
  )
  if (block.label === 0) return heads
  const overLabels = block.head === 0 ? head : ink.words('')
  return [ink.cell([overLabels], { column: left, span: block.label }), ...heads]
}

function rowsOf(part: Grid, left: number, block: GridLayout, ink: TableInk): readonly (readonly LaidCell[])[] {
  const columns = columnsFrom(part.columns, block.spans, left + block.label)
  const lines = linesOf(part, block, ink)
  const isMerged = (key: string) => block.merged?.includes(key) ?? false
  return lines.map(({ label, entries }, at) => [
    ...(block.label === 0
      ? []
      : [ink.cell([label], { column: left, span: block.label, align: block.labelAlign ?? 'center' })]),
    ...columns
      .filter(({ key }) => at === 0 || !isMerged(key))
      .map(({ key, column, span }) => {
        const rowSpan = isMerged(key) ? lines.length : 1
        return ink.cell([ink.value(entries[key])], { column, span, rowSpan, align: block.valueAlign ?? 'center' })
      }),
  ])
}

type GridValues = Readonly<Record<string, EntrySet | readonly EntrySet[]>>

interface GridLine {
  readonly label: LaidRun
  readonly entries: EntrySet
}

/** Rows with the form's labels; those without fixed labels follow the row they stand under, with their own. */
function linesOf(part: Grid, block: GridLayout, ink: TableInk): readonly GridLine[] {
  const values = (ink.valuesOf(block.part) ?? {}) as GridValues
  return Object.entries(part.rows).flatMap(([key, row]): readonly GridLine[] => {
    const entries = (values[key] ?? {}) as EntrySet
    if (row.isAdded && !isFilled(entries)) return []
    const own = { label: ink.label((block.before?.[key] ?? '') + row.label), entries }
    if (part.open?.under !== key) return [own]
    return [own, ...((values[part.open.name] ?? []) as readonly EntrySet[]).map((line) => openLine(line, block, ink))]
  })
}

function openLine(entries: EntrySet, { beforeOpen = '' }: GridLayout, ink: TableInk): GridLine {
  const run = ink.value(entries['rowLabel'])
  return { label: { ...run, text: beforeOpen + run.text }, entries }
}

function isFilled(entries: EntrySet): boolean {
  return Object.values(entries).some(({ state }) => state !== 'absent' && state !== 'blank')
}
