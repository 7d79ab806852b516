import { allSections, type Entry, type Package, type Paragraph, reportsOf, squeezed } from '@mingxiao/core'

/** How a paragraph is set. */
export type ParagraphRole = 'title' | 'heading' | 'cover' | 'closing' | 'attachment' | 'plain'

/** Tells how each paragraph is set by what recognition found: the neutral document does not say how it looked. */
export function paragraphRoles(pack: Package): (paragraph: Paragraph) => ParagraphRole {
  const reports = reportsOf(pack)
  const titles = [...pack.attachments.map(({ title }) => title), ...reports.flatMap((report) => report.titles)]
  // A title of several lines has its place on the first.
  const titleLines = new Set(titles.flatMap(({ place }) => place.quote.split('\n').map(squeezed).filter(Boolean)))
  const covers = originsOf(reports.flatMap(({ cover }) => [cover.unit, cover.date]))
  const closings = originsOf(reports.flatMap(({ closing }) => [closing.unit, closing.date]))
  const headings = originsOf(reports.flatMap((report) => allSections(report).map(({ title }) => title)))
  return ({ text, origin }) => {
    const key = JSON.stringify(origin)
    if (titleLines.has(squeezed(text))) return 'title'
    if (isAttachmentMark(text)) return 'attachment'
    if (covers.has(key)) return 'cover'
    if (closings.has(key)) return 'closing'
    // A heading may open the paragraph of its section; then the paragraph is text.
    return headings.has(key) && squeezed(text).length <= longestHeading ? 'heading' : 'plain'
  }
}

/** Whether a paragraph is “附件1” or “附件3-1：” and no more. */
export function isAttachmentMark(text: string): boolean {
  return /^(?:附件|附表)\d*(?:[-－]\d+)?[:：]?$/.test(squeezed(text))
}

const longestHeading = 30

function originsOf(entries: readonly Entry<string>[]): ReadonlySet<string> {
  return new Set(entries.filter(({ state }) => state !== 'absent').map(({ place }) => JSON.stringify(place.origin)))
}
