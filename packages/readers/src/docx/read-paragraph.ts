import type { Paragraph } from '@mingxiao/core'
import { Content } from '../blocks/content.ts'
import { isHiddenRun } from './is-hidden-run.ts'
import { Line } from './line.ts'
import { type ParagraphProperties, plainParagraph } from './paragraph-properties.ts'
import { passElement } from './pass-element.ts'
import { readAlternate } from './read-alternate.ts'
import { readDrawing } from './read-drawing.ts'
import { readFormField } from './read-form-field.ts'
import { readParagraphProperties } from './read-paragraph-properties.ts'
import { readSymbol } from './read-symbol.ts'
import { readText } from './read-text.ts'
import type { Story } from './story.ts'

/** Reads the w:p at the cursor. */
export function readParagraph(story: Story, content: Content): void {
  const { cursor } = story
  const origin = story.originAt(cursor.offset)
  const line = new Line(story)
  const boxes = new Content()
  const properties = readRuns(story, cursor.inside, line, boxes)
  story.fields.endParagraph()

  const number = properties.isMarkDeleted ? '' : story.lists.next(properties)
  const paragraph: Paragraph = { kind: 'paragraph', text: line.text, number, origin }
  if (properties.isMarkDeleted) content.joinParagraph(paragraph, boxes.toBlocks())
  else content.addParagraph(paragraph, boxes.toBlocks())
}

function readRuns(story: Story, inside: number, line: Line, boxes: Content): ParagraphProperties {
  const { cursor } = story
  let properties = plainParagraph
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:r':
        line.isHidden = false
        break
      case 'w:rPr':
        line.isHidden = isHiddenRun(cursor)
        break
      case 'w:t':
      case 'm:t':
        line.append(readText(cursor))
        break
      case 'w:pPr':
        properties = readParagraphProperties(story)
        break
      case 'w:tab':
      case 'w:ptab':
        line.append('\t')
        break
      case 'w:br':
        if (isPageBreak(cursor.attribute('type'))) line.breakPage()
        else line.append('\n')
        break
      case 'w:cr':
        line.append('\n')
        break
      case 'w:noBreakHyphen':
        line.append('\u2011')
        break
      case 'w:sym':
        line.append(readSymbol(story))
        break
      case 'w:fldChar':
        story.fields.meet(cursor.attribute('fldCharType'))
        break
      case 'w:ffData':
        line.appendFormField(readFormField(cursor))
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (line.isHidden) cursor.skip()
        else readDrawing(story, boxes)
        break
      case 'm:oMath':
        story.notice('formula', cursor.offset)
        break
      case 'mc:AlternateContent':
        readAlternate(cursor, (branch) => readRuns(story, branch, line, boxes))
        break
      default:
        passElement(story)
    }
  }
  return properties
}

function isPageBreak(type: string | null): boolean {
  return type === 'page' || type === 'column'
}
