import { html, type Markup } from './markup.ts'
import { noteId } from './numbered-finding.ts'
import type { PageWords } from './page-words.ts'
import type { Mark } from './place-marks.ts'

/** The number at the place of a finding, which leads to its note. Further places of many only show the way back. */
export function printMark({ id, numbered, isRelated }: Mark, say: PageWords): Markup {
  const { severity, related } = numbered.finding
  if (isRelated && related.length > mostRelatedMarks) return html`<a class="anchor" id="${id}"></a>`
  const label = say.markLabel(severity, numbered.no, isRelated)
  return html`<a class="mark ${severity}${isRelated ? ' related' : ''}" id="${id}" href="#${noteId(numbered)}" data-severity="${severity}" aria-label="${label}" title="${label}">${numbered.no}</a>`
}

/** A contradiction of three places is shown at each; “21 cells have spaces” is not shown 21 times. */
const mostRelatedMarks = 3
