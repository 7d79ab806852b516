import { isOn } from './is-on.ts'
import { type ParagraphProperties, plainParagraph } from './paragraph-properties.ts'
import type { Story } from './story.ts'

/** Reads the w:pPr at the cursor; a section ending here names its headers and footers. */
export function readParagraphProperties({ cursor, document }: Story): ParagraphProperties {
  const { inside } = cursor
  let { styleId, numberingId, level, isMarkDeleted } = plainParagraph
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:pStyle':
        styleId = cursor.attribute('val')
        break
      case 'w:numId':
        numberingId = cursor.attribute('val')
        break
      case 'w:ilvl':
        level = cursor.attribute('val')
        break
      case 'w:del':
      case 'w:moveFrom':
        isMarkDeleted = isOn(cursor)
        break
      case 'w:headerReference':
      case 'w:footerReference':
        document.marginIds.add(cursor.attribute('id') ?? '')
        break
      case 'w:pPrChange':
      case 'w:rPrChange':
      case 'w:sectPrChange':
        cursor.skip()
        break
    }
  }
  return { styleId, numberingId, level, isMarkDeleted }
}
