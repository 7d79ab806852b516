import type { Block, Paragraph } from '@mingxiao/core'
import type { XmlPart } from '../xml/open-xml-part.ts'
import { readBody } from './read-body.ts'
import type { Story } from './story.ts'

/** The paragraphs of headers and footers, each part counting its lists anew. */
export function readMargins(parts: readonly XmlPart[], openStory: (part: XmlPart) => Story): readonly Paragraph[] {
  return parts.flatMap((part) => {
    const story = openStory(part)
    return story.cursor.nextStart(0) ? readBody(story).flatMap(toParagraphs) : []
  })
}

/** Tables stand in headers for layout only: each cell reads as a paragraph. */
function toParagraphs(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.cells.flatMap(({ text, origin, tables }) => [
    { kind: 'paragraph' as const, text, number: '', origin },
    ...tables.flatMap(toParagraphs),
  ])
}
