import type { XmlCursor } from '../xml/xml-cursor.ts'
import { isOn } from './is-on.ts'

/** What the form field in the w:ffData at the cursor shows: a box, ticked or not, or the entry chosen (§17.16.17). */
export function readFormField(cursor: XmlCursor): string {
  const { inside } = cursor
  let isCheckBox = false
  let isTicked = false
  let chosen = 0
  const entries: string[] = []
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:checkBox':
        isCheckBox = true
        break
      // w:default comes before w:checked, which overrules it; a list's default is a number.
      case 'w:default':
      case 'w:checked':
        isTicked = isOn(cursor)
        break
      case 'w:result':
        chosen = Number(cursor.attribute('val'))
        break
      case 'w:listEntry':
        entries.push(cursor.attribute('val') ?? '')
        break
    }
  }
  if (isCheckBox) return isTicked ? '☑' : '□'
  return entries[chosen] ?? ''
}
