import { oncePer, type ReportForm, type SectionForm, type SectionSpots, type Spot, squeezed } from '@mingxiao/core'
import type { NumberedLine } from './attachment.ts'
import { labelKey } from './label-key.ts'

/** The body of a report as sections: headings are known by the form's titles, or else by their number and shortness. */
export function readSections(
  form: ReportForm,
  lines: readonly NumberedLine[],
): { readonly opening: readonly Spot[]; readonly sections: readonly SectionSpots[] } {
  const opening: Spot[] = []
  const sections: Draft[] = []
  let outer: Draft | null = null
  let inner: Draft | null = null
  for (const line of lines) {
    const heading = headingOf(line, form, outer)
    if (!heading) (inner?.paragraphs ?? outer?.paragraphs ?? opening).push(line.spot)
    else if (heading.depth === 1 && outer) {
      inner = heading.draft
      outer.sections.push(inner)
    } else {
      outer = heading.draft
      inner = null
      sections.push(outer)
    }
  }
  return { opening, sections }
}

interface Draft extends SectionSpots {
  readonly paragraphs: Spot[]
  readonly sections: Draft[]
}

function headingOf(line: NumberedLine, form: ReportForm, outer: Draft | null): { depth: 0 | 1; draft: Draft } | null {
  const key = labelKey(line.text)
  if (key.length > 30) return null
  const typed = typedNumber.exec(squeezed(line.text))?.[0] ?? ''
  const number = typed || line.number
  const known = findForm(key, form, outer)
  if (known) return { depth: known.depth, draft: draftOf(known.form.key, number, line) }
  const depth = /^[一二三四五六七八九十]+、/.test(number) ? 0 : /^（[一二三四五六七八九十]+）/.test(number) ? 1 : null
  if (depth === null || /[。；，:：]/.test(line.text.trim())) return null
  return { depth, draft: draftOf('', number, line) }
}

const typedNumber = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\))/

/** The section of that title: first among those inside the section now open, then anywhere in the outline. */
function findForm(key: string, form: ReportForm, outer: Draft | null): { form: SectionForm; depth: 0 | 1 } | null {
  const open = form.sections.find((section) => section.key === outer?.key)
  const here = open?.sections.find((section) => isTitled(section, key))
  if (here) return { form: here, depth: 1 }
  const top = form.sections.find((section) => isTitled(section, key))
  if (top) return { form: top, depth: 0 }
  return null
}

function isTitled(section: SectionForm, key: string): boolean {
  return keysOf(section).includes(key)
}

const keysOf = oncePer((section: SectionForm) => [section.title, ...section.alsoTitled].map(labelKey))

function draftOf(key: string, number: string, { text, spot }: NumberedLine): Draft {
  return { key, number, name: labelName(text), title: spot, paragraphs: [], sections: [] }
}

function labelName(text: string): string {
  return squeezed(text)
    .replace(typedNumber, '')
    .replace(/[。：:；]$/, '')
}
