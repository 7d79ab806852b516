import { html, type Markup } from './markup.ts'
import { noteId } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'
import type { Mark } from './place-marks.ts'

/** The number at a place of a finding, which leads to its note. */
export function printMark({ id, numbered, isRelated }: Mark, say: PageWords): Markup {
  const { severity } = numbered.finding
  const label = say.markLabel(severity, numbered.no, isRelated)
  return html`<a class="mark ${severity}${isRelated ? ' related' : ''}" id="${id}" href="#${noteId(numbered)}" aria-label="${label}" title="${label}">${numbered.no}</a>`
}
