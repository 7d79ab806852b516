import { editions, type FormId, type ReportForm, type SectionForm } from '@mingxiao/core'
import type { EditionId } from '@mingxiao/law'
import type { DraftReport, DraftSection } from '../draft/draft.ts'
import type { FormTemplates } from './form-templates.ts'
import { sectionsHunan2024 } from './hunan-2024.ts'

/** A section of a report with the paragraphs that a new one starts with. */
export interface SectionTemplate {
  readonly form: FormId
  readonly key: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The template library of an edition, in the order of its outlines; empty where the edition has no reports. */
export function sectionTemplates(edition: EditionId): readonly SectionTemplate[] {
  return reportsOf(edition).flatMap((form) =>
    withInner(form.sections).flatMap(({ key, title }) => {
      const paragraphs = paragraphsFor(edition, form, key)
      return paragraphs.length === 0 ? [] : [{ form: form.id, key, title, paragraphs }]
    }),
  )
}

/** The reports that a new package of the edition starts with: every section that must be there, bound to the tables. */
export function draftReports(edition: EditionId): readonly DraftReport[] {
  return reportsOf(edition).map((form) => ({
    form: form.id,
    date: '',
    opening: [],
    sections: draftSections(edition, form, form.sections),
  }))
}

const libraries: Readonly<Partial<Record<EditionId, readonly FormTemplates[]>>> = { 'hunan-2024': sectionsHunan2024 }

function reportsOf(edition: EditionId): readonly ReportForm[] {
  return editions.find(({ id }) => id === edition)?.reports ?? []
}

function paragraphsFor(edition: EditionId, { id }: ReportForm, key: string): readonly string[] {
  return libraries[edition]?.find(({ form }) => form === id)?.sections[key] ?? []
}

/** The last section of an outline, for what else there is to say, is left out until there is something. */
function draftSections(
  edition: EditionId,
  form: ReportForm,
  sections: readonly SectionForm[],
): readonly DraftSection[] {
  return sections
    .filter(({ key }) => key !== 'other')
    .map(({ key, sections: inner }) => ({
      key,
      paragraphs: paragraphsFor(edition, form, key),
      sections: draftSections(edition, form, inner),
    }))
}

function withInner(sections: readonly SectionForm[]): readonly SectionForm[] {
  return sections.flatMap((section) => [section, ...withInner(section.sections)])
}
