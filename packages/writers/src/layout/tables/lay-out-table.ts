import { type BaseData, type Evaluation, formOf, type GoalTable, type TableForm } from '@mingxiao/core'
import type { Figures } from '../figure-tag-of.ts'
import type { LaidCell, LaidParagraph, LaidRow, LaidRun, LaidSection, LaidTable } from '../laid-document.ts'
import { footLook, footStyle, markLook, markStyle, tablePaper, tableTitleLook, tableTitleStyle } from '../page-looks.ts'
import { paragraphOf, runOf } from '../paragraph-of.ts'
import { trimLines } from '../trim-lines.ts'
import { layOutBlock } from './lay-out-block.ts'
import { layoutOf } from './layout-of.ts'
import { type EntrySet, TableInk } from './table-ink.ts'
import type { TableLayout } from './table-layout.ts'

/** A table attachment on pages of its own: its number, its title, the table, notes, and the line of signatures. */
export function layOutTable(table: BaseData | Evaluation | GoalTable, year: number, figures: Figures): LaidSection {
  const form = formOf(table)
  const layout = layoutOf(table.edition, table.kind)
  const ink = new TableInk(form, table, year, figures, { font: 'song', size: layout.textSize })
  const foot = new TableInk(form, table, year, figures, footLook)
  const title = trimLines(table.title.place.quote) || `${year}年度${form.title}`
  return {
    name: /^\d/.test(table.no) ? `附件${table.no} ${form.title}` : `${table.no} ${form.title}`,
    paper: tablePaper,
    isNumbered: false,
    blocks: [
      ...(/^\d/.test(table.no) ? [paragraphOf([runOf(`附件${table.no}`, markLook)], markStyle)] : []),
      paragraphOf([runOf(title, tableTitleLook)], tableTitleStyle),
      ...unitAbove(layout, foot),
      gridOf(layout, ink),
      ...table.notes.map((note) => paragraphOf([foot.value(note)], footStyle)),
      ...signOffOf(form, foot),
    ],
  }
}

function unitAbove({ unitAbove: isPrinted }: TableLayout, ink: TableInk): readonly LaidParagraph[] {
  if (!isPrinted || ink.moneyUnit === '') return []
  return [paragraphOf([ink.words(`单位：${ink.moneyUnit}`)], { ...footStyle, align: 'right', keepWithNext: true })]
}

function gridOf(layout: TableLayout, ink: TableInk): LaidTable {
  const cells = layout.blocks.flatMap((block) => layOutBlock(block, 0, ink))
  const rows = cells.map((own, at): LaidRow => {
    const isLast = at === cells.length - 1
    return { height: layout.rowHeight, mayGrow: true, cells: isLast ? own.map(withSignatures) : own }
  })
  return { kind: 'table', columns: layout.columns, headRows: layout.headRows, rows }
}

/** The last row goes to the page of the line of signatures, which else could stand on a page alone. */
function withSignatures(cell: LaidCell): LaidCell {
  const paragraphs = cell.paragraphs.map((paragraph) => ({
    ...paragraph,
    style: { ...paragraph.style, keepWithNext: true },
  }))
  return { ...cell, paragraphs }
}

/** Label：value pairs on a line under the table; blanks leave room to write. */
function signOffOf(form: TableForm, ink: TableInk): readonly LaidParagraph[] {
  return Object.entries(form.parts).flatMap(([key, part]) => {
    if (part.kind !== 'fields' || part.at !== 'line') return []
    const values = ink.valuesOf(key) as EntrySet
    const runs = Object.entries(part.fields).flatMap(([name, { label }], at): readonly LaidRun[] => {
      const value = ink.value(values[name])
      const gap = at === 0 ? '' : '　　'
      return [ink.label(`${gap}${label}：`), value.text === '' ? { ...value, text: '　　　' } : value]
    })
    return [paragraphOf(runs, footStyle)]
  })
}
