import {
  fillReport,
  printSectionNumber,
  type Report,
  type ReportForm,
  type SectionForm,
  type SectionSpots,
  type Spot,
} from '@mingxiao/core'
import type { DraftReport, DraftSection } from '../draft/draft.ts'
import type { RenderedParagraph } from '../narrative/render-paragraphs.ts'
import type { Segment } from '../narrative/segment.ts'
import { spotAt } from './fill-spots.ts'

/** A report with its sentences filled in, and its paragraphs by address, cut where figures begin and end. */
export interface CompletedReport {
  readonly report: Report
  readonly paragraphs: ReadonlyMap<string, readonly Segment[]>
}

export interface ReportHead {
  readonly unit: string
  readonly year: number
}

/** Fills a report; `render` makes the paragraphs of a template, mostly one. */
export function completeReport(
  draft: DraftReport,
  form: ReportForm,
  { unit, year }: ReportHead,
  render: (template: string, address: string) => readonly RenderedParagraph[],
): CompletedReport {
  const no = form.attachment
  const all: Spot[] = []
  const paragraphs = new Map<string, readonly Segment[]>()
  const putAt = (address: string, quote: string): Spot => {
    const spot = spotAt(address, quote)
    all.push(spot)
    return spot
  }
  const put = (path: string, quote: string): Spot => putAt(`${no}/${path}`, quote)
  const write = (path: string) => (template: string, at: number) =>
    render(template, `${no}/${path}.${at + 1}`).map(({ address, segments }) => {
      paragraphs.set(address, segments)
      return putAt(address, segments.map((segment) => segment.text).join(''))
    })
  const fill = (sections: readonly DraftSection[], forms: readonly SectionForm[], above: string): SectionSpots[] =>
    sections.map((section, at) => {
      const path = `${above}${section.key === '' ? `section${at + 1}` : section.key}`
      const known = forms.find(({ key }) => key === section.key)
      const name = section.title ?? known?.title ?? ''
      const number = printSectionNumber(at + 1, above === '' ? 0 : 1)
      return {
        key: section.key,
        number,
        name,
        title: put(path, number + name),
        paragraphs: section.paragraphs.flatMap(write(path)),
        sections: fill(section.sections, known?.sections ?? [], `${path}.`),
      }
    })

  const title = `${year}年度${unit}${form.title}`
  const coverTitle = put('cover.title', title)
  const coverUnit = put('cover.unit', unit)
  const coverDate = put('cover.date', draft.date)
  const titles = [coverTitle, put('title', title)]
  const opening = draft.opening.flatMap(write('opening'))
  const sections = fill(draft.sections, form.sections, '')
  const closingUnit = put('closing.unit', unit)
  const closingDate = put('closing.date', draft.date)
  const spots = { titles, coverUnit, coverDate, opening, sections, closingUnit, closingDate, paragraphs: all }
  const place = { attachment: no, label: form.title, ...spotAt(`${no}/`, '') }
  return { report: fillReport(form, spots, { attachment: no, year, place }), paragraphs }
}
