import { type Place, type Report, sectionOf } from '@mingxiao/core'

/** Where a finding about a section stands: at its heading, or at the whole report where it has none. */
export function placeOfSection(report: Report, key: string): Place {
  return sectionOf(report, key)?.title.place ?? report.place
}
