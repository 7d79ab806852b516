import type { Content } from '../blocks/content.ts'
import type { NoticeCode } from '../notices.ts'
import { readAlternate } from './read-alternate.ts'
import type { Story } from './story.ts'

/** What a drawing may hold that we cannot read, by the element that shows it. */
const unreadable: Readonly<Record<string, NoticeCode>> = {
  'a:t': 'drawn-text',
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'embedded-object',
  'pic:pic': 'picture',
  'v:imagedata': 'picture',
  'v:textpath': 'drawn-text',
  'w:control': 'form-control',
  'w:movie': 'embedded-object',
}

/** Reads the text boxes of the drawing at the cursor; all else in it is geometry, or reported once. */
export function readDrawing(story: Story, boxes: Content): void {
  const { offset } = story.cursor
  const found = new Set<NoticeCode>()
  readShapes(story, story.cursor.inside, boxes, found)
  // The picture of an embedded object only shows what is inside.
  if (found.has('embedded-object')) found.delete('picture')
  for (const code of found) story.notice(code, offset)
}

function readShapes(story: Story, inside: number, boxes: Content, found: Set<NoticeCode>): void {
  const { cursor } = story
  while (cursor.nextStart(inside)) {
    const code = unreadable[cursor.name]
    if (code !== undefined) found.add(code)
    else if (cursor.name === 'w:txbxContent') readTextBox(story, boxes)
    else if (cursor.name === 'mc:AlternateContent') {
      readAlternate(cursor, (branch) => readShapes(story, branch, boxes, found))
    }
  }
}

function readTextBox(story: Story, boxes: Content): void {
  const { cursor } = story
  const { inside } = cursor
  story.notice('text-box', cursor.offset)
  while (cursor.nextStart(inside)) story.readBlock(story, boxes)
}
