import type { Grid } from '@mingxiao/core'
import { columnsFrom, headWords, withHead } from './column-heads.ts'
import type { LaidCell } from './laid-document.ts'
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
  const columns = columnsFrom(part.columns, block.spans, left + block.label)
  const head = headWords(part.head, block.afterHead, ink)
  const overLabels = ink.cell([ink.words(block.head === 0 ? head : '')], { column: left, span: block.label })
  const heads = columns.map(({ field, column, span }) =>
    ink.cell([ink.words(ink.labelOf(field.label))], { column, span }),
  )
  const lines = linesOf(part, ink.valuesOf(block.part) as GridValues, block).map(({ label, entries }) => [
    ...(block.label === 0
      ? []
      : [ink.cell([label(ink)], { column: left, span: block.label, align: block.labelAlign ?? 'center' })]),
    ...columns.map(({ key, column, span }) =>
      ink.cell([ink.value(entries[key])], { column, span, align: block.valueAlign ?? 'center' }),
    ),
  ])
  const beside = (block.beside ?? []).flatMap((inner) => layOutBlock(inner, left, ink))
  const rows = [[...(block.label === 0 ? [] : [overLabels]), ...heads], ...lines, ...beside]
  return block.head === 0 ? rows : withHead(rows, head, { column: from, span: block.head, ...block }, ink)
}

type GridValues = Readonly<Record<string, EntrySet | readonly EntrySet[]>>

interface GridLine {
  readonly label: (ink: TableInk) => ReturnType<TableInk['words']>
  readonly entries: EntrySet
}

/** Rows with the form's labels; those without fixed labels follow the row they stand under, with their own. */
function linesOf(part: Grid, values: GridValues, block: GridLayout): readonly GridLine[] {
  return Object.entries(part.rows).flatMap(([key, row]): readonly GridLine[] => {
    const entries = (values[key] ?? {}) as EntrySet
    if (row.isAdded && !isFilled(entries)) return []
    const own: GridLine = {
      label: (ink) => ink.words((block.before?.[key] ?? '') + ink.labelOf(row.label)),
      entries,
    }
    if (part.open?.under !== key) return [own]
    return [own, ...((values[part.open.name] ?? []) as readonly EntrySet[]).map((line) => openLine(line, block))]
  })
}

function openLine(entries: EntrySet, { beforeOpen = '' }: GridLayout): GridLine {
  return {
    label(ink) {
      const run = ink.value(entries['rowLabel'])
      return { ...run, text: beforeOpen + run.text }
    },
    entries,
  }
}

function isFilled(entries: EntrySet): boolean {
  return Object.values(entries).some(({ state }) => state !== 'absent' && state !== 'blank')
}
