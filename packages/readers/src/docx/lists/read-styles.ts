import type { XmlPart } from '../../xml/open-xml-part.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'

/** What of a style bears on list numbers. */
export interface ListStyle {
  readonly basedOn: string | null
  readonly numberingId: string | null
  readonly level: string | null
}

export interface ListStyles {
  readonly byId: ReadonlyMap<string, ListStyle>
  /** Of paragraphs that name no style. */
  readonly defaultId: string | null
}

/** Reads styles.xml; null stands for a document without it. */
export function readStyles(part: XmlPart | null): ListStyles {
  const byId = new Map<string, ListStyle>()
  let defaultId: string | null = null
  if (part === null) return { byId, defaultId }

  const cursor = new XmlCursor(part)
  while (cursor.nextStart(0)) {
    if (cursor.name !== 'w:style') continue
    const id = cursor.attribute('styleId') ?? ''
    if (cursor.attribute('type') === 'paragraph' && /^(1|true|on)$/.test(cursor.attribute('default') ?? ''))
      defaultId = id
    byId.set(id, readStyle(cursor))
  }
  return { byId, defaultId }
}

function readStyle(cursor: XmlCursor): ListStyle {
  const { inside } = cursor
  let basedOn: string | null = null
  let numberingId: string | null = null
  let level: string | null = null
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:basedOn':
        basedOn = cursor.attribute('val')
        break
      case 'w:numId':
        numberingId = cursor.attribute('val')
        break
      case 'w:ilvl':
        level = cursor.attribute('val')
        break
      case 'w:pPrChange':
        cursor.skip()
        break
    }
  }
  return { basedOn, numberingId, level }
}
