import { plainText } from '@mingxiao/core'

/**
 * What two printings of one label have in common: no spaces, no numbering before, no bracketed remark or colon after,
 * and a placeholder for any year.
 */
export function labelKey(text: string): string {
  return labelKeyOf(plainText(text))
}

/** The same of a text that is plain already. */
export function labelKeyOf(plain: string): string {
  const key = plain.replaceAll(/["“”]/g, '').replace(leadingNumber, '')
  return key.slice(0, endOfLabel(key)).replaceAll(/(?:20\d\d|\{Y(?:-1)?\})年?/g, '#')
}

const leadingNumber = /^(?:其中[:：]?|\(?[一二三四五六七八九十]+[)、]|\(?\d{1,2}[)、.．:](?!\d))+/

/** Where the remarks, colons and stops after a label begin. Found from behind: a text may hold thousands of them. */
function endOfLabel(key: string): number {
  let end = key.length
  for (;;) {
    const last = key[end - 1] ?? ''
    if (last !== '' && ':：。;；'.includes(last)) end -= 1
    else {
      const open = last === ')' ? key.lastIndexOf('(', end - 2) : -1
      if (open < 0 || key.slice(open, end - 1).includes(')')) return end
      end = open
    }
  }
}

/** Whether two keys differ by one character, as a typing slip would make it; short keys must be equal. */
export function isSlipOf(key: string, official: string): boolean {
  if (official.length < 6 || Math.abs(key.length - official.length) > 1) return false
  let same = 0
  while (same < key.length && same < official.length && key[same] === official[same]) same += 1
  const restOfKey = key.length > official.length ? key.slice(same + 1) : key.slice(same)
  const restOfOfficial = official.length > key.length ? official.slice(same + 1) : official.slice(same)
  return key.length === official.length ? restOfKey.slice(1) === restOfOfficial.slice(1) : restOfKey === restOfOfficial
}
