import type { XmlCursor } from '../xml/xml-cursor.ts'
import { isOn } from './is-on.ts'

/** Whether the w:rPr at the cursor hides its run (w:vanish, §17.3.2.41). */
export function isHiddenRun(cursor: XmlCursor): boolean {
  const { inside } = cursor
  let isHidden = false
  while (cursor.nextStart(inside)) {
    if (cursor.name === 'w:vanish') isHidden = isOn(cursor)
    else if (cursor.name === 'w:rPrChange') cursor.skip()
  }
  return isHidden
}
