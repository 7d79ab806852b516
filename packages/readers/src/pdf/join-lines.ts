import { isWide, type TextLine } from './text-line.ts'

/** Whether a line goes on in the next because there was no room left in it. */
export function isWrapped(line: TextLine, next: TextLine, room: number): boolean {
  if (startsItem.test(next.text) && endsSentence.test(line.text)) return false
  const left = room - (line.right - line.left)
  return left < next.lead + line.size * slack
}

/** In heights of the font: punctuation at the end of a line may be set narrower. */
const slack = 0.4
const startsItem =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|第[一二三四五六七八九十]{1,3}[章条])(?!\d)/
const endsSentence = /[。；;！？]$/

/** Joins the text of two lines that wrap: a space stands only between words. */
export function joinWrapped(text: string, next: string): string {
  const isBetweenWords = /[\w,.;:%)\]]$/.test(text) && /^[\w([]/.test(next) && !/\d[.,:]?$/.test(text)
  return isBetweenWords && !isWide(next) ? `${text} ${next}` : text + next
}

/** The lines of a cell as text: those that wrap joined, the others as lines of their own. */
export function joinCellLines(lines: readonly TextLine[], room: number): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined) text = line.text
    else text = isWrapped(before, line, room) ? joinWrapped(text, line.text) : `${text}\n${line.text}`
  }
  return text
}
