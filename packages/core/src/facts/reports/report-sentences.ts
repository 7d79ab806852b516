import type { Place } from '../../forms/entry.ts'
import { oncePer } from '../../forms/once-per.ts'
import type { Package } from '../../package/package.ts'
import { allSections, type Report, type Section } from '../../package/report.ts'
import { reportsOf } from '../../package/reports-of.ts'
import { sentencesOf } from './sentences-of.ts'

/** A sentence of a report's text, and the section it stands in; headings, cover and closing lines are none. */
export interface ReportSentence {
  readonly text: string
  readonly report: Report
  /** Null before the first heading. */
  readonly section: Section | null
  /** The paragraph, its quote being the sentence. */
  readonly place: Place
}

/** The sentences of both reports, 附件4 before 附件5. */
export function reportSentencesOf(pack: Package): readonly ReportSentence[] {
  return reportsOf(pack).flatMap(sentencesOfReport)
}

const sentencesOfReport = oncePer((report: Report): readonly ReportSentence[] => [
  ...sentencesUnder(report, null),
  ...allSections(report).flatMap((section) => sentencesUnder(report, section)),
])

function sentencesUnder(report: Report, section: Section | null): readonly ReportSentence[] {
  const paragraphs = section ? section.paragraphs : report.opening
  return paragraphs.flatMap(({ place }) =>
    sentencesOf(place.quote).map((text) => ({ text, report, section, place: { ...place, quote: text } })),
  )
}
