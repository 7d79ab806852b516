import { openXmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import { readRichText } from './rich-text.ts'

/** The texts that cells point to by number. */
export function readSharedStrings(name: string, content: Uint8Array): readonly string[] {
  const cursor = new XmlCursor(openXmlPart(name, content))
  const strings: string[] = []
  while (cursor.nextStart(0)) {
    if (cursor.name === 's:si') strings.push(readRichText(cursor))
    else if (cursor.name !== 's:sst') cursor.skip()
  }
  return strings
}
