import { type Severity, severities } from '@mingxiao/audit'
import { type Content, html, type Markup } from './markup.ts'
import type { PageWords } from './page-words.ts'
import type { Mark } from './place-marks.ts'
import { printMark } from './print-mark.ts'

/** A text with its marks: what a finding speaks of is underlined, its number follows. */
export function markText(text: string, marks: readonly Mark[], say: PageWords): Markup {
  const ranges = marks.map((mark) => ({ mark, ...rangeOf(text, mark) }))
  const bounds = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])
  const cuts = [...bounds].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, at): Content => {
    const start = cuts[at] ?? 0
    const over = ranges.filter((range) => range.start <= start && end <= range.end && range.end > range.start)
    const ended = ranges.filter((range) => range.end === end && range.end > range.start)
    return [underlined(text.slice(start, end), over), chips(ended, say)]
  })
  return html`${pieces}${chips(
    ranges.filter(({ start, end }) => start === end),
    say,
  )}`
}

interface Range {
  readonly mark: Mark
  readonly start: number
  readonly end: number
}

/** A mark means its quote, or in a long text what it says was found there; a blank has nothing to underline. */
function rangeOf(text: string, { quote, numbered, isRelated }: Mark): { readonly start: number; readonly end: number } {
  const meant = quote.trim()
  const found = isRelated ? '' : (numbered.finding.data['found'] ?? '')
  const narrow = meant.length > longQuote && found !== '' && text.includes(found) ? found : meant
  const start = narrow === '' ? -1 : text.indexOf(narrow)
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + narrow.length }
}

/** Longer texts are sentences: a line under all of it would say nothing. */
const longQuote = 24

function underlined(text: string, over: readonly Range[]): Content {
  const severity = gravestOf(over.map(({ mark }) => mark))
  if (severity === null || text.trim() === '') return text
  const isRelated = over.every(({ mark }) => mark.isRelated)
  return html`<span class="under ${severity}${isRelated ? ' related' : ''}">${text}</span>`
}

/** The gravest severity among marks; null where there are none. */
export function gravestOf(marks: readonly Mark[]): Severity | null {
  const own = marks.filter(({ isRelated }) => !isRelated)
  const among = own.length > 0 ? own : marks
  return severities.find((severity) => among.some(({ numbered }) => numbered.finding.severity === severity)) ?? null
}

function chips(ranges: readonly Range[], say: PageWords): Content {
  return ranges.map(({ mark }) => printMark(mark, say))
}
