import type { Block } from '@mingxiao/core'
import { Content } from '../blocks/content.ts'
import { passElement } from './pass-element.ts'
import { readAlternate } from './read-alternate.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { Story } from './story.ts'

/** The blocks within the element at the cursor: a body, a header or a footer. */
export function readBody(story: Story): readonly Block[] {
  const content = new Content()
  readBlocks(story, story.cursor.inside, content)
  return content.toBlocks()
}

/** Reads the block at the cursor. */
export function readBlock(story: Story, content: Content): void {
  const { cursor } = story
  switch (cursor.name) {
    case 'w:p':
      readParagraph(story, content)
      break
    case 'w:tbl':
      readTable(story, content)
      break
    case 'mc:AlternateContent':
      readAlternate(cursor, (inside) => readBlocks(story, inside, content))
      break
    case 'w:headerReference':
    case 'w:footerReference':
      story.document.marginIds.add(cursor.attribute('id') ?? '')
      break
    case 'w:altChunk':
    case 'w:subDoc':
      story.notice('outside-part', cursor.offset)
      cursor.skip()
      break
    default:
      passElement(story)
  }
}

function readBlocks(story: Story, inside: number, content: Content): void {
  while (story.cursor.nextStart(inside)) readBlock(story, content)
}
