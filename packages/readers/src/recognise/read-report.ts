import { fillReport, type Place, plainText, type Report, type ReportSpots, type Spot } from '@mingxiao/core'
import type { NumberedLine, ReportAttachment } from './attachment.ts'
import { titleMatcher } from './match-title.ts'
import { isDateLine, readCoverUnit } from './report-lines.ts'
import { readSections } from './report-sections.ts'

/** Reads a report: its cover, its titles, its sections, and the lines that close it. */
export function readReport({ form, lines }: ReportAttachment, year: number): Report {
  const titles = findTitles(lines)
  const bodyFrom = titles.at(-1)?.end ?? 0
  const cover = lines.slice(0, bodyFrom)
  const coverUnit = readCoverUnit(cover)
  const closingFrom = findClosing(lines, bodyFrom, coverUnit)
  const closing = lines.slice(closingFrom)
  const body = readSections(form, lines.slice(bodyFrom, closingFrom))
  const spots: ReportSpots = {
    titles: titles.map(({ start, end }) => joined(lines.slice(start, end))),
    coverUnit,
    coverDate: cover.find(({ text }) => isDateLine(text))?.spot ?? null,
    opening: body.opening,
    sections: body.sections,
    closingUnit: closing.find(({ text }) => !isDateLine(text))?.spot ?? null,
    closingDate: closing.find(({ text }) => isDateLine(text))?.spot ?? null,
    paragraphs: lines.map(({ spot }) => spot),
  }
  const whole = lines[0]?.spot
  if (!whole) throw new Error('a report was cut without a line')
  const place: Place = { attachment: form.attachment, label: form.title, ...whole, quote: '' }
  return fillReport(form, spots, { attachment: form.attachment, year, place })
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Titles run over up to three lines; on the cover, and again above the text. */
function findTitles(lines: readonly NumberedLine[]): readonly Span[] {
  const spans: Span[] = []
  for (let end = 1; end <= lines.length && spans.length < 2; end += 1) {
    const last = spans.at(-1)?.end ?? 0
    if (titleMatcher.reportAt(lines.slice(Math.max(last, end - 3), end)) === null) continue
    let start = end - 1
    while (start > last && end - start < 3 && isTitleLine(lines[start - 1])) start -= 1
    spans.push({ start, end })
  }
  return spans
}

function isTitleLine(line: NumberedLine | undefined): boolean {
  const plain = plainText(line?.text ?? '')
  return (
    plain !== '' && plain.length < 40 && !/[。；:]/.test(plain) && !isDateLine(plain) && !titleMatcher.isMark(plain)
  )
}

/** The closing lines: a date at the end, and the short line of the signing unit before it; of reports not dated yet the unit of the cover. */
function findClosing(lines: readonly NumberedLine[], from: number, coverUnit: Spot | null): number {
  const last = lines.length - 1
  const end = lines[last]?.text ?? ''
  if (last < from) return lines.length
  if (!isDateLine(end)) {
    const signer = plainText(coverUnit?.quote ?? '')
    return signer !== '' && plainText(end) === signer ? last : lines.length
  }
  const before = plainText(lines[last - 1]?.text ?? '')
  const isUnit = last - 1 >= from && before.length < 30 && !/[。；，]/.test(before)
  return isUnit ? last - 1 : last
}

function joined(lines: readonly NumberedLine[]): Spot {
  const first = lines[0]?.spot
  if (!first) throw new Error('a title was found without a line')
  return { ...first, quote: lines.map(({ text }) => text.trim()).join('\n') }
}
