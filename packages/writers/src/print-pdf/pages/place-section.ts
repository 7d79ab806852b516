import type { LaidBlock, LaidSection } from '../../layout/laid-document.ts'
import { addElement } from '../file/structure.ts'
import type { Book } from './book.ts'
import type { LetterCase } from './letter-case.ts'
import { heightOf, type MeasuredTable, measureTable, sumOf } from './measure-table.ts'
import { PageCursor } from './page-cursor.ts'
import { leastLines, placeParagraph, typeOf } from './place-paragraph.ts'
import { placeTable } from './place-table.ts'
import { type SetLine, setLines } from './set-lines.ts'

/** Sets a section on new pages. */
export function placeSection(book: Book, section: LaidSection, letters: LetterCase): void {
  const cursor = new PageCursor(book, section, letters)
  const element = addElement(book.tree, 'Sect')
  book.bookmarks.push({ title: section.name, page: cursor.page.index, top: 0, level: 1 })
  const blocks = section.blocks.map((block) => measure(block, cursor.width, letters))
  for (const [index, block] of blocks.entries()) {
    if (!cursor.isAtTop && leastOf(blocks, index) > cursor.room) cursor.nextPage()
    if (block.kind === 'table') placeTable(cursor, block.table, element)
    else {
      addBookmark(book, block, cursor)
      placeParagraph(cursor, withoutGapAtTop(block, cursor), addElement(element, typeOf(block.laid)))
    }
  }
}

type Measured =
  | { readonly kind: 'table'; readonly table: MeasuredTable }
  | {
      readonly kind: 'paragraph'
      readonly laid: Extract<LaidBlock, { kind: 'paragraph' }>
      readonly lines: readonly SetLine[]
    }

type MeasuredParagraph = Extract<Measured, { kind: 'paragraph' }>

function measure(block: LaidBlock, width: number, letters: LetterCase): Measured {
  if (block.kind === 'table') return { kind: 'table', table: measureTable(block, letters) }
  return { kind: 'paragraph', laid: block, lines: setLines(block, width, letters) }
}

/** How much of a block must stand together: a heading with what follows, the head of a table with its first row. */
function leastOf(blocks: readonly Measured[], index: number): number {
  const block = blocks[index]
  if (block === undefined) return 0
  if (block.kind === 'table') return sumOf(block.table.heights, 0, block.table.headRows + 1)
  if (block.laid.style.keepWithNext) return heightOf(block.lines) + leastOf(blocks, index + 1)
  return heightOf(block.lines.slice(0, leastLines(block.lines)))
}

/** Room above a paragraph keeps it from what stands before it: at the top of a later page there is nothing. */
function withoutGapAtTop({ laid, lines }: MeasuredParagraph, cursor: PageCursor): readonly SetLine[] {
  const [first] = lines
  if (first === undefined || !cursor.isAtTop || cursor.isFirstPage) return lines
  const gap = laid.style.before / 20
  return [{ ...first, height: first.height - gap, baseline: first.baseline - gap }, ...lines.slice(1)]
}

function addBookmark(book: Book, { laid }: MeasuredParagraph, cursor: PageCursor): void {
  const { outline } = laid.style
  if (outline === null || outline === 1) return
  const title = laid.runs.map(({ text }) => text).join('')
  book.bookmarks.push({ title, page: cursor.page.index, top: cursor.y, level: outline })
}
