import { type Tag, walkTags } from '../xml/walk-tags.ts'
import type { Outline, WordCell, WordParagraph } from './outline.ts'
import { valueIn, type WordNames } from './word-names.ts'

/** Finds the paragraphs and cells of a document's body. */
export function readOutline(xml: string, names: WordNames): Outline {
  const reading = new OutlineReading(names)
  for (const tag of walkTags(xml)) {
    if (tag.kind !== 'end') reading.open(tag)
    if (tag.kind !== 'start') reading.close(tag)
  }
  return { paragraphs: reading.paragraphs, cells: reading.cells }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type ParagraphDraft = Writable<WordParagraph>

interface CellDraft extends Writable<WordCell> {
  paragraphs: WordParagraph[]
  shown: CellDraft
  column: number
  span: number
  vertical: Merge
  horizontal: Merge
}

type Merge = 'none' | 'restart' | 'continue'

interface TableDraft {
  /** Cells that may go on in the next row, by column. */
  above: ReadonlyMap<number, CellDraft>
  below: Map<number, CellDraft>
  column: number
  previous: CellDraft | null
}

class OutlineReading {
  readonly paragraphs: WordParagraph[] = []
  readonly cells = new Map<number, WordCell>()
  private readonly names: WordNames
  private readonly openNames: string[] = []
  private readonly openParagraphs: ParagraphDraft[] = []
  private readonly openCells: CellDraft[] = []
  private readonly openTables: TableDraft[] = []

  constructor(names: WordNames) {
    this.names = names
  }

  open(tag: Tag): void {
    const name = this.names.localOf(tag.name)
    const parent = this.openNames.at(-1)
    this.openNames.push(name)
    if (name === 'p') this.openParagraph(tag)
    else if (name === 'tc') this.openCell(tag)
    else if (name === 'tbl') this.openTables.push({ above: new Map(), below: new Map(), column: 0, previous: null })
    else if (name === 'tr') this.openRow()
    else if (name === 'pPr' && parent === 'p') this.openProperties(tag)
    else if (parent === 'tcPr') this.readCellProperty(name, tag)
    else if (parent === 'trPr' && name === 'gridBefore') this.skipColumns(tag)
  }

  close(tag: Tag): void {
    const name = this.openNames.pop()
    if (name === 'p') this.closeParagraph(tag)
    else if (name === 'tc') this.closeCell()
    else if (name === 'tbl') this.openTables.pop()
    else if (name === 'pPr' && this.openNames.at(-1) === 'p') this.closeProperties(tag)
  }

  private openParagraph(tag: Tag): void {
    const isEmptyTag = tag.kind === 'empty'
    const [host = null] = this.openParagraphs
    const paragraph: ParagraphDraft = {
      start: tag.start,
      tagEnd: tag.end,
      isEmptyTag,
      properties: null,
      bodyStart: isEmptyTag ? tag.end - 2 : tag.end,
      close: tag.end - 2,
      end: tag.end,
      host,
    }
    const cell = this.openCells.at(-1)
    const around = this.openParagraphs.at(-1)
    if (cell && (around === undefined || around.start < cell.start)) cell.paragraphs.push(paragraph)
    this.paragraphs.push(paragraph)
    this.openParagraphs.push(paragraph)
  }

  private closeParagraph(tag: Tag): void {
    const paragraph = this.openParagraphs.pop()
    if (!paragraph || paragraph.isEmptyTag) return
    paragraph.close = tag.start
    paragraph.end = tag.end
  }

  private openProperties(tag: Tag): void {
    const paragraph = this.openParagraphs.at(-1)
    if (paragraph) paragraph.properties = { start: tag.start, end: tag.end }
  }

  private closeProperties(tag: Tag): void {
    const paragraph = this.openParagraphs.at(-1)
    if (!paragraph?.properties) return
    paragraph.properties = { start: paragraph.properties.start, end: tag.end }
    paragraph.bodyStart = tag.end
  }

  private openRow(): void {
    const table = this.openTables.at(-1)
    if (!table) return
    table.above = table.below
    table.below = new Map()
    table.column = 0
    table.previous = null
  }

  private skipColumns(tag: Tag): void {
    const table = this.openTables.at(-1)
    if (table) table.column += this.countIn(tag)
  }

  private openCell(tag: Tag): void {
    const draft = {
      start: tag.start,
      paragraphs: [],
      column: 0,
      span: 1,
      vertical: 'none',
      horizontal: 'none',
    } as const
    const cell = { ...draft, paragraphs: [] } as unknown as CellDraft
    cell.shown = cell
    this.openCells.push(cell)
    this.cells.set(tag.start, cell)
  }

  private readCellProperty(name: string, tag: Tag): void {
    const cell = this.openCells.at(-1)
    if (!cell) return
    if (name === 'gridSpan') cell.span = Math.max(1, this.countIn(tag))
    if (name === 'vMerge') cell.vertical = this.mergeIn(tag)
    if (name === 'hMerge') cell.horizontal = this.mergeIn(tag)
  }

  /** A cell goes on from the one above only where both are equally wide. */
  private closeCell(): void {
    const cell = this.openCells.pop()
    const table = this.openTables.at(-1)
    if (!cell || !table) return
    cell.column = table.column
    table.column += cell.span
    const above = cell.vertical === 'continue' ? table.above.get(cell.column) : undefined
    if (cell.horizontal === 'continue' && table.previous) cell.shown = table.previous.shown
    else if (above?.span === cell.span) cell.shown = above.shown
    if (cell.vertical !== 'none') table.below.set(cell.column, cell)
    table.previous = cell
  }

  /** Without a value a cell continues the one before (ISO/IEC 29500-1, 17.4.84). */
  private mergeIn(tag: Tag): Merge {
    return valueIn(tag, this.names) === 'restart' ? 'restart' : 'continue'
  }

  private countIn(tag: Tag): number {
    return Number.parseInt(valueIn(tag, this.names) ?? '0', 10) || 0
  }
}
