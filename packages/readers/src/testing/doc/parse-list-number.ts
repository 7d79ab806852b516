import { numberFormats } from '../../doc/lists/number-formats.ts'
import { formatListNumber } from '../../numbering/format-list-number.ts'
import type { WordListLevel } from './word-file.ts'

/** The list level that begins with this very number: “（三）” is “（”, the third in Chinese, “）”. */
export function parseListNumber(number: string): WordListLevel {
  for (const [code, name] of Object.entries(numberFormats)) {
    const match = countable[name]?.exec(number)
    if (match === null || match === undefined) continue
    const start = findValue(match[0], name)
    if (start === null) continue
    const before = number.slice(0, match.index)
    const after = number.slice(match.index + match[0].length)
    return { start, format: Number(code), pattern: [before, 0, after].filter((part) => part !== '') }
  }
  return { start: 1, format: plainText, pattern: [number] }
}

/** Formats worth counting in, and what their numbers look like; any other number is printed as it stands. */
const countable: Readonly<Record<string, RegExp>> = {
  decimal: /\d+/,
  chineseCounting: /[一二三四五六七八九十]+/,
}
const plainText = 255
const largest = 999

function findValue(text: string, format: string): number | null {
  for (let value = 0; value <= largest; value++) if (formatListNumber(value, format) === text) return value
  return null
}
