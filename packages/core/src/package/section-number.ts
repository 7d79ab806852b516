import { plainText } from '../forms/plain-text.ts'

/** The number of a printed section number, 7 for “七、” or “（七）”; null where none is printed. */
export function readSectionNumber(printed: string): number | null {
  const bare = plainText(printed).replace(/[()、.:,]/g, '')
  const number = numbers.findIndex((name, value) => name === bare || String(value) === bare)
  return number > 0 ? number : null
}

/** The number as a section of that level prints it: “七、” or “（七）”. */
export function printSectionNumber(number: number, depth: 0 | 1): string {
  const name = numbers[number] ?? String(number)
  return depth === 0 ? `${name}、` : `（${name}）`
}

/** Chinese numbers, each at the position of its value. */
const numbers: readonly string[] = ['', '十', '二十', '三十'].flatMap((tens) =>
  ['', ...'一二三四五六七八九'].map((ones) => tens + ones),
)
