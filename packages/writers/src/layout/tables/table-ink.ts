import { type Entry, type Grid, type Part, type Rows, type TableForm, type TableFrame, withYear } from '@mingxiao/core'
import { type Figures, figureTagOf } from '../figure-tag-of.ts'
import type { LaidCell, LaidRun, ParagraphStyle } from '../laid-document.ts'
import { type Look, runOf, styleOf } from '../paragraph-of.ts'
import { trimLines } from '../trim-lines.ts'

export type EntrySet = Readonly<Record<string, Entry<unknown>>>

/** Where a cell stands on the grid, and how its text. */
export interface CellPlace {
  readonly column: number
  readonly span: number
  readonly rowSpan?: number
  readonly align?: 'left' | 'center'
  readonly isUpright?: boolean
}

/** Writes the cells of one table, a line 1.25 times as high as its letters, whatever font a machine has: labels out of its form, values out of its entries. */
export class TableInk {
  readonly form: TableForm
  private readonly table: TableFrame
  private readonly year: number
  private readonly figures: Figures
  private readonly look: Look
  private readonly styles: Readonly<Record<'left' | 'center', ParagraphStyle>>

  constructor(form: TableForm, table: TableFrame, year: number, figures: Figures, look: Look) {
    this.form = form
    this.table = table
    this.year = year
    this.figures = figures
    this.look = look
    const lineHeight = Math.ceil(look.size * 12.5)
    this.styles = { left: styleOf({ lineHeight }), center: styleOf({ align: 'center', lineHeight }) }
  }

  part(key: string): Part {
    const part = this.form.parts[key]
    if (!part) throw new Error(`a layout asks for a part ${key} of ${this.form.id}`)
    return part
  }

  gridPart(key: string): Grid {
    const part = this.part(key)
    if (part.kind !== 'grid') throw new Error(`a layout takes ${key} of ${this.form.id} for a grid`)
    return part
  }

  rowsPart(key: string): Rows {
    const part = this.part(key)
    if (part.kind !== 'rows') throw new Error(`a layout takes ${key} of ${this.form.id} for rows`)
    return part
  }

  /** What the table holds for a part, in the shape that the part's kind gives it. */
  valuesOf(key: string): unknown {
    return (this.table as unknown as Readonly<Record<string, unknown>>)[key]
  }

  /** The unit of money that the table declares, '' where it declares none. */
  get moneyUnit(): string {
    return this.table.moneyUnit.place.quote
  }

  /** A label of the form in its year. */
  label(label: string): LaidRun {
    return this.words(withYear(label, this.year))
  }

  words(text: string): LaidRun {
    return runOf(text, this.look)
  }

  /** The text of an entry as it was filled in; a blank cell stays blank. */
  value(entry: Entry<unknown> | undefined): LaidRun {
    if (!entry) return this.words('')
    return { ...this.words(trimLines(entry.place.quote)), figure: figureTagOf(entry, this.figures) }
  }

  cell(
    runs: readonly LaidRun[],
    { column, span, rowSpan = 1, align = 'center', isUpright = false }: CellPlace,
  ): LaidCell {
    const paragraphs: LaidCell['paragraphs'] = [{ kind: 'paragraph', style: this.styles[align], runs }]
    return { column, columnSpan: span, rowSpan, vertical: 'center', isUpright, paragraphs }
  }
}
