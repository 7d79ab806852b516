import { type Severity, severities } from '@mingxiao/audit'
import { type Content, html, type Markup } from './markup.ts'
import { noteId } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'
import type { Mark } from './place-marks.ts'
import { printMark } from './print-mark.ts'

/** A text with its marks: what a finding speaks of is underlined, its number follows. */
export function markText(text: string, marks: readonly Mark[], say: PageWords): Markup {
  const all = marks.map((mark) => ({ mark, ...rangeOf(text, mark) }))
  const ranges = all.filter((range, at) => isShown(range.mark) && !isRepeated(range, all.slice(0, at)))
  const hidden = all.filter((range) => !ranges.includes(range))
  const bounds = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])
  const cuts = [...bounds].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, at): Content => {
    const start = cuts[at] ?? 0
    const over = ranges.filter((range) => range.start <= start && end <= range.end && range.end > range.start)
    const ended = ranges.filter((range) => range.end === end && range.end > range.start)
    return [underlined(text.slice(start, end), over), chips(ended, say)]
  })
  const unplaced = ranges.filter(({ start, end }) => start === end)
  return html`${hidden.map(({ mark: { id } }) => html`<a class="anchor" id="${id}"></a>`)}${pieces}${chips(unplaced, say)}`
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
  const notes = notesOf(over.map(({ mark }) => mark))
  return html`<span class="under ${severity}${isRelated ? ' related' : ''}" data-notes="${notes}">${text}</span>`
}

/** The gravest severity among marks; null where there are none. */
export function gravestOf(marks: readonly Mark[]): Severity | null {
  const own = marks.filter(({ isRelated }) => !isRelated)
  const among = own.length > 0 ? own : marks
  return severities.find((severity) => among.some(({ numbered }) => numbered.finding.severity === severity)) ?? null
}

/** A contradiction of three places is shown at each; “21 cells have spaces” is not shown 21 times, only led to. */
function isShown({ isRelated, numbered }: Mark): boolean {
  return !isRelated || numbered.finding.related.length <= mostRelatedMarks
}

const mostRelatedMarks = 3

/** Four lines to sign that are one paragraph are marked once. */
function isRepeated({ mark, start, end }: Range, before: readonly Range[]): boolean {
  return before.some((other) => other.mark.numbered === mark.numbered && other.start === start && other.end === end)
}

/** The ids of the notes that marks lead to, for the filter. */
export function notesOf(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ numbered }) => noteId(numbered)))].join(' ')
}

function chips(ranges: readonly Range[], say: PageWords): Content {
  return ranges.length > 0 && html`<span class="marks">${ranges.map(({ mark }) => printMark(mark, say))}</span>`
}
