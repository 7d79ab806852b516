import type { Place } from '../../forms/entry.ts'
import { oncePer } from '../../forms/once-per.ts'
import type { Package } from '../../package/package.ts'
import type { Report } from '../../package/report.ts'
import { type Citation, citationsIn } from './citations-in.ts'
import { reportSentencesOf } from './report-sentences.ts'

/** A statute that a report names, at the sentence that does. */
export interface ReportCitation extends Citation {
  readonly report: Report
  readonly place: Place
}

/** The statutes that both reports name, in the order of the text. */
export const reportCitationsOf = oncePer((pack: Package): readonly ReportCitation[] =>
  reportSentencesOf(pack).flatMap(({ text, report, place }) =>
    citationsIn(text).map((citation) => ({ ...citation, report, place })),
  ),
)

/** Whether a report says by which short name it will call a statute: “（以下简称政府采购法）”. */
export function definesShortName({ paragraphs }: Report, name: string): boolean {
  return paragraphs.some(({ place }) => new RegExp(`简称[《“]?${name}[》”]?[)）]`).test(place.quote))
}
