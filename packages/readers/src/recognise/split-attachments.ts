import {
  type Block,
  type Document,
  type Paragraph,
  type ReportForm,
  squeezed,
  type Table,
  type TableForm,
} from '@mingxiao/core'
import type { Attachment, NumberedLine, ReportAttachment, TableAttachment } from './attachment.ts'
import { chooseForms } from './choose-forms.ts'
import { fieldLabels } from './form-labels.ts'
import type { GridCell } from './grid-cell.ts'
import { type FormMatch, matchForms } from './match-forms.ts'
import { matchHeads } from './match-heads.ts'
import { titleMatcher } from './match-title.ts'
import type { Line } from './read-lines-part.ts'
import { splitGrid } from './split-grid.ts'
import { layOutTable, spotOf, type TableGrid } from './table-grid.ts'

export interface Split {
  readonly attachments: readonly Attachment[]
  /** Tables that no form explains and no report holds. */
  readonly unknownTables: readonly TableGrid[]
  /** Tables that watch over spending during the year. */
  readonly monitoringTables: readonly TableGrid[]
}

/** Cuts the document into attachments: at attachment marks (附件4), at tables that a form explains, at titles of reports. */
export function splitAttachments(document: Document): Split {
  const cutter = new Cutter(document.format === 'txt')
  for (const block of document.blocks) cutter.add(block)
  return cutter.finish()
}

/** A paragraph's lines; Word's soft breaks and a text file's line ends then mean the same. */
function linesOf(paragraph: Paragraph): readonly NumberedLine[] {
  const { origin, number } = paragraph
  return paragraph.text
    .split('\n')
    .map((text, at) => ({
      text,
      number: at === 0 ? number : '',
      spot: { quote: text, table: null, row: null, column: null, origin },
    }))
    .filter(({ text, number: own }) => squeezed(text) !== '' || own !== '')
}

function linesOfCells(grid: TableGrid, cells: readonly GridCell[]): readonly Line[] {
  return cells.filter(({ isBlank }) => !isBlank).map((cell) => ({ text: cell.cell.text, spot: spotOf(grid, cell) }))
}

class Cutter {
  private readonly attachments: (TableAttachment | ReportAttachment)[] = []
  private readonly unknownTables: TableGrid[] = []
  private readonly monitoringTables: TableGrid[] = []
  private pending: NumberedLine[] = []
  private report: { form: ReportForm; lines: NumberedLine[]; tables: TableGrid[] } | null = null
  private readonly isRagged: boolean
  private tables = 0

  constructor(isRagged: boolean) {
    this.isRagged = isRagged
  }

  add(block: Block): void {
    if (block.kind === 'paragraph') for (const line of linesOf(block)) this.addLine(line)
    else this.addTable(block)
  }

  private addLine(line: NumberedLine): void {
    const isMark = titleMatcher.isMark(line.text)
    if (isMark) this.closeReport()
    if (this.report && !isMark) {
      const other = titleMatcher.reportAt([...this.report.lines.slice(-2), line])
      if (other === null || other === this.report.form) {
        this.report.lines.push(line)
        return
      }
      this.closeReport()
    }
    this.pending.push(line)
    const form = titleMatcher.reportAt(this.pending.slice(-3))
    if (form) this.openReport(form)
  }

  private addTable(table: Table): void {
    this.tables += 1
    const grid = layOutTable(table, this.tables, this.isRagged)
    const matches = isMonitoring(grid) ? [] : this.matchesOf(grid)
    const [match] = matches
    if (match) {
      const pieces = splitGrid(grid, match.form, titleMatcher.isTitle)
      for (const piece of pieces) this.addForm(pieces.length === 1 ? matches : this.matchesOf(piece), piece)
      for (const inner of table.cells.flatMap(({ tables }) => tables)) {
        this.tables += 1
        this.unknownTables.push(layOutTable(inner, this.tables, this.isRagged))
      }
    } else if (table.cells.some(({ tables }) => tables.length > 0)) this.addFrame(table)
    else if (this.report) this.report.tables.push(grid)
    else if (isMonitoring(grid)) this.monitoringTables.push(grid)
    else this.unknownTables.push(grid)
  }

  /** Inside a report a table is an attachment of its own only with its heading; others are part of the text. */
  private matchesOf(grid: TableGrid): readonly FormMatch[] {
    const matches = matchForms(grid)
    if (this.report) return matches.filter(({ form }) => showsHeading(form, grid))
    const titles = [...this.pending, ...linesOfCells(grid, grid.titleCells)]
    const found =
      matches.length > 0
        ? null
        : matchHeads(
            grid,
            titles.some(({ text }) => /整体/.test(text)),
          )
    return found ? [found] : matches
  }

  private addForm(alike: readonly FormMatch[], grid: TableGrid): void {
    this.closeReport()
    const above = [...this.takeAbove(), ...linesOfCells(grid, grid.titleCells)]
    const [first] = alike
    if (!first) this.unknownTables.push(grid)
    else {
      const below = linesOfCells(grid, grid.noteCells)
      this.attachments.push({ kind: 'table', form: first.form, alike, grid, above, below })
    }
  }

  /** A table that is no form but holds tables only arranges the page: what is in its cells counts as if it stood alone. */
  private addFrame({ cells }: Table): void {
    for (const { text, origin, tables } of cells) {
      this.add({ kind: 'paragraph', text, number: '', origin })
      for (const table of tables) this.addTable(table)
    }
  }

  finish(): Split {
    this.closeReport()
    this.giveBelow(this.pending)
    const { unknownTables, monitoringTables } = this
    return { attachments: chooseForms(this.attachments), unknownTables, monitoringTables }
  }

  private openReport(form: ReportForm): void {
    const from = this.beginningOfNext()
    this.giveBelow(this.pending.slice(0, from))
    this.report = { form, lines: this.pending.slice(from), tables: [] }
    this.pending = []
  }

  private closeReport(): void {
    if (this.report) this.attachments.push({ kind: 'report', ...this.report })
    this.report = null
  }

  private takeAbove(): readonly NumberedLine[] {
    const from = this.beginningOfNext()
    this.giveBelow(this.pending.slice(0, from))
    const above = this.pending.slice(from)
    this.pending = []
    return above
  }

  /** Pending lines belong to the attachment before, up to the first that is a mark or a title. */
  private beginningOfNext(): number {
    if (this.attachments.length === 0) return 0
    const at = this.pending.findIndex(({ text }, index) => {
      return (
        titleMatcher.isMark(text) ||
        titleMatcher.isTitle(text) ||
        titleMatcher.reportAt(this.pending.slice(index, index + 3)) !== null
      )
    })
    return at < 0 ? this.pending.length : at
  }

  private giveBelow(lines: readonly NumberedLine[]): void {
    const last = this.attachments.at(-1)
    if (last?.kind !== 'table' || lines.length === 0) return
    this.attachments[this.attachments.length - 1] = { ...last, below: [...last.below, ...lines] }
  }
}

function showsHeading({ parts: { heading } }: TableForm, grid: TableGrid): boolean {
  if (heading?.kind !== 'fields') return true
  const labels = fieldLabels(heading.fields)
  return grid.rows.flat().some(({ key }) => labels.match(key).length > 0)
}

/** 绩效运行监控表 asks for the months up to now and what the whole year will likely come to. */
function isMonitoring(grid: TableGrid): boolean {
  return grid.rows.flat().some(({ key }) => /^(?:全年预计(?:执行|完成)|1-\d{1,2}月(?:执行|完成))/.test(key))
}
