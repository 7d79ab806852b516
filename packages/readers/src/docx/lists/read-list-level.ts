import { limits } from '../../limits.ts'
import type { ListLevel } from '../../numbering/list-level.ts'
import type { XmlCursor } from '../../xml/xml-cursor.ts'
import { isOn } from '../is-on.ts'

export interface LevelDefinition {
  readonly level: ListLevel
  /** The paragraph style whose paragraphs stand at this level (§17.9.23). */
  readonly styleId: string | null
}

/** Reads the w:lvl at the cursor, the `index`th from 0. */
export function readListLevel(cursor: XmlCursor, index: number): LevelDefinition {
  const { inside } = cursor
  let start = 0
  let format = 'decimal'
  let text = ''
  let isLegal = false
  let restartsAfter = index - 1
  let styleId: string | null = null
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:start':
        start = Number(cursor.attribute('val')) || 0
        break
      // A custom format stands in mc:Choice and the plain one behind it in mc:Fallback: the last holds.
      case 'w:numFmt':
        format = cursor.attribute('val') ?? format
        break
      case 'w:lvlText':
        text = cursor.attribute('val') ?? ''
        break
      case 'w:isLgl':
        isLegal = isOn(cursor)
        break
      case 'w:lvlRestart':
        restartsAfter = (Number(cursor.attribute('val')) || 0) - 1
        break
      case 'w:pStyle':
        styleId = cursor.attribute('val')
        break
    }
  }
  const pattern = format === 'bullet' ? [] : readPattern(text)
  return { level: { start, format, pattern, isLegal, restartsAfter }, styleId }
}

/** “（%1）” is “（”, level 0, “）” (§17.9.11). */
function readPattern(text: string): readonly (string | number)[] {
  return text
    .slice(0, limits.listText)
    .split(/(%[1-9])/)
    .filter((part) => part !== '')
    .map((part) => (/^%[1-9]$/.test(part) ? Number(part[1]) - 1 : part))
}
