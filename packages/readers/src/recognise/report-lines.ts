import { plainText, type Spot } from '@mingxiao/core'
import type { Line } from './read-lines-part.ts'

/** A line that holds a date and nothing else, in whatever numerals: “二〇二五年五月十三日”. */
export function isDateLine(text: string): boolean {
  return /^[\d〇○零OoＯ一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/.test(
    plainText(text),
  )
}

/** What the cover prints after 部门（单位）名称：, without the bracketed reminder to seal it. */
export function readCoverUnit(lines: readonly Line[]): Spot | null {
  for (const { text, spot } of lines) {
    const label = /^[\s\u3000]*(?:部门|单位|预算)[^：:。]{0,12}名称[\s\u3000]*[：:]/.exec(text)
    if (!label) continue
    const rest = text.slice(label[0].length).replace(/[（(][\s\u3000]*(?:盖章|公章|签章)[\s\u3000]*[)）]/, '')
    return { ...spot, quote: rest.trim() }
  }
  return null
}
