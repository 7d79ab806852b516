import type { LaidCell } from './laid-document.ts'
import { layOutGrid } from './lay-out-grid.ts'
import { layOutRows } from './lay-out-rows.ts'
import type { EntrySet, TableInk } from './table-ink.ts'
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

function layOutCells({ rows }: CellsLayout, from: number, ink: TableInk): readonly (readonly LaidCell[])[] {
  return rows.map((row) => {
    let column = from
    return row.flatMap((layout) => {
      const cells = cellsOf(layout, column, ink)
      column += layout.label + layout.span
      return cells
    })
  })
}

function cellsOf(
  { field, label, span, align, before }: CellLayout,
  column: number,
  ink: TableInk,
): readonly LaidCell[] {
  if (field === '') return [ink.cell([ink.words('')], { column, span })]
  const [partKey = '', key = ''] = field.split('.')
  const definition = ink.fieldsPart(partKey).fields[key]
  if (!definition) throw new Error(`a layout asks for a field ${field} of ${ink.form.id}`)
  const text = before + ink.labelOf(definition.label)
  const value = ink.value((ink.valuesOf(partKey) as EntrySet)[key])
  if (label === 0) return [ink.cell([ink.words(`${text}：`), value], { column, span, align })]
  return [
    ink.cell([ink.words(text)], { column, span: label }),
    ink.cell([value], { column: column + label, span, align }),
  ]
}
