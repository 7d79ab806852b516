/** A number that a paragraph begins with, in any way of writing. */
export interface ItemNumber {
  /** As printed, with what stands before it: “:     2：”. */
  readonly printed: string
  /** The number itself with its brackets: “2”, “（二）”. */
  readonly number: string
  /** The sign after it; '' where there is none. */
  readonly sign: string
  /** Signs that stand before it and belong to nothing. */
  readonly stray: string
  /** The text after it. */
  readonly rest: string
}

/** Reads “一、”, “（一）”, “1.”, “（1）”, “①”, “一是”, “第一，” and their misprints, such as “1：”; null where there is none. */
export function readItemNumber(text: string): ItemNumber | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [whole, stray = '', number = '', sign = ''] = match
  return {
    printed: whole.trim(),
    number,
    sign: sign.trim(),
    stray: stray.replace(/[\s\u3000]+/g, ''),
    rest: text.slice(whole.length),
  }
}

const numeral = '[一二三四五六七八九十]{1,3}'

/** A decimal such as 2.5万 is no number of an item, nor is the 一 of 一致: a bare number needs a sign or 是. */
const number = [
  `${numeral}(?=[\\s\\u3000]*[、.．:：])`,
  `[（(][\\s\\u3000]*(?:${numeral}|\\d{1,2})[\\s\\u3000]*[)）]`,
  '\\d{1,2}(?=[\\s\\u3000]*[.．、:：)）](?!\\d))',
  '[①-⑳]',
  `第${numeral}(?=[，,：:])`,
  `其${numeral}(?=[，,、是])`,
  `${numeral}是`,
].join('|')

const pattern = new RegExp(`^([\\s\\u3000:：;；,，、.。·]*)(${number})[\\s\\u3000]*([、.．:：,，)）]*)`)
