import type { Block, Paragraph, Table } from '@mingxiao/core'
import type { Merge, RowCell } from './build-table.ts'
import { Content } from './content.ts'
import { readCount } from './read-count.ts'
import type { Story } from './story.ts'

/** Reads the w:tc at the cursor. */
export function readCell(story: Story, cells: RowCell[]): void {
  const { cursor } = story
  const { inside, offset } = cursor
  story.document.countCell()
  let properties = plainCell
  const content = new Content()
  while (cursor.nextStart(inside)) {
    if (cursor.name === 'w:tcPr') properties = readCellProperties(story)
    else story.readBlock(story, content)
  }
  if (properties.isDeleted) return

  const blocks = content.toBlocks()
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  reportNumbers(story, paragraphs, offset)
  cells.push({
    ...properties,
    text: withoutObligatoryEnd(blocks, paragraphs)
      .map((paragraph) => paragraph.text)
      .join('\n'),
    tables: blocks.filter((block): block is Table => block.kind === 'table'),
    origin: story.originAt(offset),
  })
}

interface CellProperties {
  readonly columnSpan: number
  readonly vertical: Merge
  readonly horizontal: Merge
  readonly isDeleted: boolean
}

const plainCell: CellProperties = { columnSpan: 1, vertical: 'none', horizontal: 'none', isDeleted: false }

function readCellProperties({ cursor }: Story): CellProperties {
  const { inside } = cursor
  let { columnSpan, vertical, horizontal, isDeleted } = plainCell
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:gridSpan':
        columnSpan = Math.max(1, readCount(cursor))
        break
      case 'w:vMerge':
        vertical = readMerge(cursor.attribute('val'))
        break
      case 'w:hMerge':
        horizontal = readMerge(cursor.attribute('val'))
        break
      case 'w:cellDel':
        isDeleted = true
        break
      case 'w:tcPrChange':
        cursor.skip()
        break
    }
  }
  return { columnSpan, vertical, horizontal, isDeleted }
}

/** Without a value the cell continues the one before (§17.4.84). */
function readMerge(value: string | null): Merge {
  return value === 'restart' ? 'restart' : 'continue'
}

/** A cell must end in a paragraph: behind a nested table an empty one is no text but a rule of the format (§17.4.65). */
function withoutObligatoryEnd(blocks: readonly Block[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isObligatory = blocks.at(-2)?.kind === 'table' && paragraphs.at(-1)?.text === ''
  return isObligatory ? paragraphs.slice(0, -1) : paragraphs
}

/** A cell's text has no place for the numbers Word prints before its paragraphs. */
function reportNumbers(story: Story, paragraphs: readonly Paragraph[], offset: number): void {
  const numbers = paragraphs.map((paragraph) => paragraph.number).filter((number) => number !== '')
  if (numbers.length > 0) story.notice('number-in-cell', offset, { numbers: numbers.join(' ') })
}
