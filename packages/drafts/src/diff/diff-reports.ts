import { allSections, plainText, type Report } from '@mingxiao/core'
import type { Change, ParagraphChange } from './change.ts'
import { diffLists } from './diff-lists.ts'

/** What differs in the text of two reports of one form, heading by heading. */
export function diffReports(a: Report, b: Report): readonly Change[] {
  const before = partsOf(a)
  const after = partsOf(b)
  const keys = [...after.keys(), ...[...before.keys()].filter((key) => !after.has(key))]
  const dates = dateOf(a) === dateOf(b) ? [] : [changed(b.no, '成文日期', dateOf(a), dateOf(b))]
  return [
    ...dates,
    ...keys.flatMap((key) => {
      const label = after.get(key)?.name ?? before.get(key)?.name ?? ''
      const [old, now] = [before.get(key)?.paragraphs ?? [], after.get(key)?.paragraphs ?? []]
      return diffLists(old, now, (one, other) => plainText(one) === plainText(other)).map(([was, is]) =>
        changed(b.no, label, was ?? '', is ?? ''),
      )
    }),
  ]
}

interface TextPart {
  readonly name: string
  readonly paragraphs: readonly string[]
}

/** The text before the first heading, and under each; a section is the same whatever its number. */
function partsOf(report: Report): ReadonlyMap<string, TextPart> {
  const quotes = (entries: Report['opening']) => entries.map(({ place }) => place.quote.trim())
  const sections = allSections(report).map((section): readonly [string, TextPart] => [
    section.key || section.name,
    { name: section.name, paragraphs: quotes(section.paragraphs) },
  ])
  return new Map([['', { name: '开头', paragraphs: quotes(report.opening) }], ...sections])
}

function dateOf({ cover, closing }: Report): string {
  return plainText(closing.date.place.quote || cover.date.place.quote)
}

function changed(attachment: string, label: string, before: string, after: string): ParagraphChange {
  const kind = before === '' ? 'paragraph-added' : after === '' ? 'paragraph-removed' : 'paragraph-changed'
  return { kind, attachment, label, before, after }
}
