import type { LaidCell } from '../laid-document.ts'
import { headWords, withHead } from './column-heads.ts'
import { findField } from './find-field.ts'
import { layOutGrid } from './lay-out-grid.ts'
import { layOutRows } from './lay-out-rows.ts'
import type { TableInk } from './table-ink.ts'
import type { BlockLayout, CellLayout, CellsLayout } from './table-layout.ts'

/** The cells of a block row by row, from a column of the grid on. */
export function layOutBlock(block: BlockLayout, from: number, ink: TableInk): readonly (readonly LaidCell[])[] {
  switch (block.kind) {
    case 'cells':
      return layOutCells(block, from, ink)
    case 'grid':
      return layOutGrid(block, from, ink, layOutBlock)
    case 'rows':
      return layOutRows(block, from, ink)
  }
}

function layOutCells({ rows, head }: CellsLayout, from: number, ink: TableInk): readonly (readonly LaidCell[])[] {
  const left = head === undefined ? from : from + 1
  const laid = rows.map((row) => {
    let column = left
    return row.flatMap((layout) => {
      const cells = cellsOf(layout, column, ink)
      column += layout.label + layout.span
      return cells
    })
  })
  if (head === undefined) return laid
  const part = ink.part(head)
  return withHead(laid, ink.label(headWords(part.head ?? '', undefined, ink)), { column: from, span: 1 }, ink)
}

function cellsOf(
  { field, label, span, align, before }: CellLayout,
  column: number,
  ink: TableInk,
): readonly LaidCell[] {
  if (field === '') return [ink.cell([ink.words('')], { column, span })]
  const found = findField(field, ink)
  const words = ink.label(before + found.label)
  const value = ink.value(found.entry)
  if (label === 0) return [ink.cell([{ ...words, text: `${words.text}：` }, value], { column, span, align })]
  return [ink.cell([words], { column, span: label }), ink.cell([value], { column: column + label, span, align })]
}
