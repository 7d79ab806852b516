import { type Entry, type Report, type ReportForm, type Section, type SectionForm, squeezed } from '@mingxiao/core'
import type { DraftReport, DraftSection } from '../draft/draft.ts'

/** The text of a report under the keys of its form; numbers of headings, cover and closing lines are printed anew. */
export function importReport(report: Report, form: ReportForm): DraftReport {
  const { cover, closing } = report
  const date = closing.date.place.quote.trim() || cover.date.place.quote.trim()
  return {
    form: form.id,
    date,
    opening: paragraphsOf(report.opening),
    sections: report.sections.map((section) => importSection(section, form.sections)),
  }
}

function importSection(section: Section, forms: readonly SectionForm[]): DraftSection {
  const form = forms.find(({ key }) => key === section.key)
  const isOfficial = form !== undefined && squeezed(form.title) === section.name
  return {
    key: form?.key ?? '',
    ...(isOfficial ? {} : { title: section.name }),
    paragraphs: paragraphsOf(section.paragraphs),
    sections: section.sections.map((inner) => importSection(inner, form?.sections ?? [])),
  }
}

function paragraphsOf(entries: readonly Entry<string>[]): readonly string[] {
  return entries.map(({ place }) => asTemplate(place.quote.trim())).filter((text) => text !== '')
}

/** Brackets that a template would take for its own print themselves. */
function asTemplate(text: string): string {
  return text.replaceAll(/\{\{|\{%/g, (brackets) => `{{ "${brackets}" }}`)
}
