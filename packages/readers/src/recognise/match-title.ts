import { editions, oncePer, plainText, type ReportForm } from '@mingxiao/core'
import type { Line } from './read-lines-part.ts'

/** Knows attachment marks and the titles of all forms. */
export interface TitleMatcher {
  /** “附件4”, “附件 3：”. */
  isMark(text: string): boolean
  /** A line that is the title of some table form. */
  isTitle(text: string): boolean
  /** The report whose title the last of these lines completes; the title may run over all of them. */
  reportAt(lines: readonly Line[]): ReportForm | null
}

export const titleMatcher: TitleMatcher = {
  isMark: (text) => /^附件[\d一二三四五六七八九十]{1,2}(?:-\d+)?[:：、.]?$/.test(plainText(text)),
  isTitle: (text) => endsWithTitle(plainText(text), tableTitles),
  reportAt(lines) {
    let joined = ''
    for (const { text } of lines.toReversed()) {
      const plain = plainText(text)
      if (!mayBeTitle(plain)) return null
      joined = plain + joined
      const form = reports.find((report) => endsWithTitle(joined, titlesOf(report)))
      if (form) return form
    }
    return null
  },
}

interface Titled {
  readonly title: string
  readonly alsoTitled: readonly string[]
}

export const titlesOf = oncePer(({ title, alsoTitled }: Titled) => [title, ...alsoTitled].map(plainText))

const tableTitles = editions.flatMap(({ tables }) => tables.flatMap(titlesOf))
const reports = editions.flatMap((edition) => edition.reports)

/** A title ends the line, up to a bracketed remark; what stands before it is a year and a name, not a sentence. */
export function endsWithTitle(plain: string, titles: readonly string[]): boolean {
  const bare = plain.replace(/\([^()]*\)$/, '')
  return bare.length < 60 && titles.some((title) => bare.endsWith(title))
}

function mayBeTitle(plain: string): boolean {
  return plain.length < 60 && !/[。；;，]/.test(plain)
}
