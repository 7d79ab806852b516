import type { Block, Paragraph } from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import type { RowCell } from './build-table.ts'

/** What a cell's blocks give: its paragraphs as one text, and its tables. */
export function readCellBlocks(
  blocks: readonly Block[],
  origin: RowCell['origin'],
  notices: NoticeList,
): Pick<RowCell, 'text' | 'tables'> {
  const [only] = blocks
  if (blocks.length === 1 && only?.kind === 'paragraph' && only.number === '') return { text: only.text, tables: none }
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  reportNumbers(paragraphs, origin, notices)
  return {
    text: withoutObligatoryEnd(blocks, paragraphs)
      .map((paragraph) => paragraph.text)
      .join('\n'),
    tables: blocks.filter((block) => block.kind === 'table'),
  }
}

const none: readonly [] = []

/**
 * A cell must end in a paragraph: behind a nested table an empty one is no text but a rule of the format
 * (ISO/IEC 29500-1, 17.4.65; [MS-DOC] 2.4.3).
 */
function withoutObligatoryEnd(blocks: readonly Block[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isObligatory = blocks.at(-2)?.kind === 'table' && paragraphs.at(-1)?.text === ''
  return isObligatory ? paragraphs.slice(0, -1) : paragraphs
}

/** A cell's text has no place for the numbers Word prints before its paragraphs. */
function reportNumbers(paragraphs: readonly Paragraph[], origin: RowCell['origin'], notices: NoticeList): void {
  const numbers = paragraphs.map((paragraph) => paragraph.number).filter((number) => number !== '')
  if (numbers.length > 0) notices.add('number-in-cell', origin, { numbers: numbers.join(' ') })
}
