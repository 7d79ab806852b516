import {
  columnsOf,
  type FieldKind,
  type FieldSet,
  formOf,
  type GoalTable,
  type Part,
  type TableForm,
  type tablesOf,
} from '@mingxiao/core'
import { type CompletedDraft, cellAt } from '@mingxiao/drafts'
import type { LaidBlock, LaidCell, LaidParagraph, LaidRun, LaidSection } from '@mingxiao/writers/layout'
import { labelsOf } from './labels-of.ts'
import { mergedCells } from './merged-cells.ts'
import type { BlockView, BoxView, CellView, LineView, RunView, TableView } from './package-view.ts'

type Table = ReturnType<typeof tablesOf>[number] | GoalTable
type Cells = ReadonlyMap<string, string>

/** A table as the layout prints it, each value with the cell it comes from. */
export function viewTable(
  table: Table,
  section: LaidSection,
  figures: CompletedDraft['figures'],
  cells: Cells,
): TableView {
  const form = formOf(table)
  const view = new Viewer(form, labelsOf(table), figures, cells)
  const name = cellAt(`${table.no}/title`, cells)?.split('/')[0] ?? table.no
  return {
    kind: 'table',
    no: table.no,
    name,
    title: projectOf(table) ?? form.title,
    moneyUnit: moneyUnitOf(name, form, cells),
    blocks: section.blocks.map((block) => view.block(block)),
  }
}

/** Only a form that prints figures of money has a unit for them. */
function moneyUnitOf(name: string, { moneyUnit, parts }: TableForm, cells: Cells): TableView['moneyUnit'] {
  const fields = Object.values(parts).flatMap((part) => Object.values(fieldsIn(part)))
  if (!moneyUnit || !fields.some(({ kind }) => kind === 'money')) return null
  const address = `${name}/moneyUnit`
  return { address, unit: cells.get(address) || moneyUnit }
}

/** What tells a project's table from the others. */
function projectOf(table: Table): string | null {
  return 'heading' in table && 'project' in table.heading ? table.heading.project.value : null
}

class Viewer {
  private readonly form: TableForm
  private readonly labels: ReadonlyMap<string, string>
  private readonly figures: CompletedDraft['figures']
  private readonly cells: Cells

  constructor(form: TableForm, labels: ReadonlyMap<string, string>, figures: CompletedDraft['figures'], cells: Cells) {
    this.form = form
    this.labels = labels
    this.figures = figures
    this.cells = cells
  }

  block(block: LaidBlock): BlockView {
    if (block.kind === 'paragraph') return this.line(block)
    const rows = block.rows.map(({ height, cells }) => ({ height, boxes: cells.map((cell) => this.box(cell)) }))
    return { kind: 'table', columns: block.columns, rows }
  }

  private line({ style, runs }: LaidParagraph): LineView {
    const { align, before, after, outline } = style
    const isTitle = outline !== null
    return { kind: 'paragraph', align, before, after, isTitle, runs: runs.map((run) => this.run(run, false, 1)) }
  }

  private box({ column, columnSpan, rowSpan, isUpright, paragraphs }: LaidCell): BoxView {
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs)
    const views = runs.map((run) => this.run(run, runs.length === 1, rowSpan))
    const align = paragraphs[0]?.style.align ?? 'center'
    return { column, columnSpan, rowSpan, isUpright, align, runs: views }
  }

  private run({ text, font, size, isBold, figure }: LaidRun, fillsBox: boolean, rowSpan: number): RunView {
    const cell = figure ? this.cell(figure.address, text, fillsBox, rowSpan) : null
    return { text, font, size, isBold, cell }
  }

  private cell(printed: string, text: string, fillsBox: boolean, rowSpan: number): CellView | null {
    const at = cellAt(printed, this.cells)
    if (at === null) return null
    const [, path = ''] = printed.split('/')
    const address = isRowName(at) ? `${at}.label` : at
    const typed = (this.cells.get(address) ?? '').trim()
    const formula = this.figures.get(printed)?.formula ?? (typed === '' && text.trim() !== '' ? '' : null)
    const kind = kindAt(this.form, path)
    return {
      address,
      label: this.labels.get(printed) ?? '',
      isFigure: kind !== null && figureKinds.includes(kind),
      fillsBox,
      formula,
      isOpen: formula === null || isPoints(this.form, path),
      alike: rowSpan === 1 ? [] : mergedCells(address, rowSpan, this.cells),
    }
  }
}

const figureKinds: readonly FieldKind[] = ['money', 'percent', 'score', 'count', 'area']

function isRowName(address: string): boolean {
  return /\.~[0-9a-z]+$/.test(address)
}

function kindAt(form: TableForm, path: string): FieldKind | null {
  const [key = '', ...inner] = path.split('.')
  const part = form.parts[key]
  return part ? (fieldsIn(part)[inner.at(-1) ?? '']?.kind ?? null) : null
}

function fieldsIn(part: Part): FieldSet {
  return part.kind === 'fields' ? part.fields : columnsOf(part)
}

function isPoints(form: TableForm, path: string): boolean {
  const pattern = path.replace(/\.\d+\./, '.*.')
  return form.formulas?.[pattern]?.some(({ kind }) => kind === 'indicator-score') ?? false
}
