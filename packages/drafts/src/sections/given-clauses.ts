import { editions } from '@mingxiao/core'
import { sectionTemplates } from './section-templates.ts'

/** The clauses that new reports start with, without their fields: units that keep them have not copied from each other. */
export const givenClauses: readonly string[] = [
  ...new Set(
    editions
      .flatMap(({ id }) => sectionTemplates(id))
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((template) => template.split(/\{\{.*?\}\}|\{%.*?%\}|[^\p{Script=Han}]+/u)),
  ),
].filter((clause) => clause.length > 1)
