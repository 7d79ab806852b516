import { plainText } from '@mingxiao/core'

/**
 * What two printings of one label have in common: no spaces, no numbering before, no bracketed remark or colon after,
 * and a placeholder for any year.
 */
export function labelKey(text: string): string {
  let key = plainText(text).replaceAll(/["“”]/g, '')
  key = key.replace(leadingNumber, '')
  for (;;) {
    const shorter = key.replace(trailingRemark, '')
    if (shorter === key) break
    key = shorter
  }
  return key.replaceAll(/(?:20\d\d|\{Y(?:-1)?\})年?/g, '#')
}

const leadingNumber = /^(?:其中[:：]?|\(?[一二三四五六七八九十]+[)、]|\(?\d{1,2}[)、.．:](?!\d))+/

const trailingRemark = /(?:\([^()]*\)|[:：。;；])$/

/** Whether two keys differ by one character, as a typing slip would make it; short keys must be equal. */
export function isSlipOf(key: string, official: string): boolean {
  if (official.length < 6 || Math.abs(key.length - official.length) > 1) return false
  let same = 0
  while (same < key.length && same < official.length && key[same] === official[same]) same += 1
  const restOfKey = key.length > official.length ? key.slice(same + 1) : key.slice(same)
  const restOfOfficial = official.length > key.length ? official.slice(same + 1) : official.slice(same)
  return key.length === official.length ? restOfKey.slice(1) === restOfOfficial.slice(1) : restOfKey === restOfOfficial
}
