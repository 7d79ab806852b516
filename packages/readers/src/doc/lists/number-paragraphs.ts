import { ListCounter } from '../../numbering/list-counter.ts'
import type { ParagraphProperties } from '../formatting/paragraph-properties.ts'
import type { ListTables } from './list-tables.ts'

/** Gives the number printed before each paragraph of one running text; to be asked once for each, in turn. */
export function createParagraphNumbers(lists: ListTables): (properties: ParagraphProperties) => string {
  const counter = new ListCounter()
  return ({ listOverride, listLevel, style }) => {
    const list = listOverride === 0 ? null : lists(listOverride)
    if (list === null) return ''
    // A style tied to a level of the list stands at that level without saying so.
    return counter.next(list, listLevel ?? Math.max(0, list.levelStyles.indexOf(style)))
  }
}
