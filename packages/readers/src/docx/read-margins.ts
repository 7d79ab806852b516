import type { Paragraph } from '@mingxiao/core'
import { toMarginParagraphs } from '../blocks/to-margin-paragraphs.ts'
import type { XmlPart } from '../xml/open-xml-part.ts'
import { readBody } from './read-body.ts'
import type { Story } from './story.ts'

/** The paragraphs of headers and footers, each part counting its lists anew. */
export function readMargins(parts: readonly XmlPart[], openStory: (part: XmlPart) => Story): readonly Paragraph[] {
  return parts.flatMap((part) => {
    const story = openStory(part)
    return story.cursor.nextStart(0) ? readBody(story).flatMap(toMarginParagraphs) : []
  })
}
