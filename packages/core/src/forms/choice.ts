import { squeezed } from './squeezed.ts'

/** Check boxes as filled in: all options, and those that are ticked. */
export interface Choice {
  readonly options: readonly string[]
  readonly chosen: readonly string[]
}

/**
 * Reads “1、部门预算项目☑ 2、市直专项□” and “☑常年性 □一次性”. R is the ticked box of a symbol font; recognised scans print 口, 0
 * or O for the empty one. Null where the cell has no boxes.
 */
export function readChoice(text: string): Choice | null {
  const marks = [...text.matchAll(mark)]
  const [first] = marks
  if (!first) return null
  const isBefore = squeezed(text.slice(0, first.index)) === ''
  const read = marks.map((found, at) => {
    const end = found.index + found[0].length
    const words = isBefore
      ? text.slice(end, marks[at + 1]?.index ?? text.length)
      : text.slice(at === 0 ? 0 : endOf(marks[at - 1]), found.index)
    return { option: optionIn(words), isChosen: ticked.test(found[0]) }
  })
  const rest = isBefore ? '' : optionIn(text.slice(endOf(marks.at(-1))))
  const options = [...read.map(({ option }) => option), rest].filter((option) => option !== '')
  return { options, chosen: read.filter(({ isChosen }) => isChosen).map(({ option }) => option) }
}

const mark = /[□☐○◻▢口☑☒✓✔√■●◼🗹R]|(?<=[\p{Script=Han})）])[0O](?=\s|$)/gu
const ticked = /[☑☒✓✔√■●◼🗹R]/u

function endOf(match: RegExpMatchArray | undefined): number {
  return match ? (match.index ?? 0) + match[0].length : 0
}

/** The words of an option without its number. */
function optionIn(text: string): string {
  return squeezed(text)
    .replace(/^[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）、.．]/, '')
    .replace(/[、，,;；。]$/, '')
}
