import type { LineItem, PageItem, PageLayout } from './page-layout.ts'
import type { TextLine } from './text-line.ts'

/** A page without its running heads and page numbers, which are lines of its margin. */
export interface SplitPage {
  readonly layout: PageLayout
  readonly body: readonly PageItem[]
  readonly margins: readonly TextLine[]
}

/** Lines at the top or bottom of pages that are a page number, or stand there on several pages. */
export function findMargins(layouts: readonly PageLayout[]): SplitPage[] {
  const counts = new Map<string, number>()
  for (const layout of layouts) {
    for (const item of edgeLines(layout)) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  }
  return layouts.map((layout) => {
    const margins = new Set<PageItem>(
      edgeLines(layout).filter((item) => isPageNumber(item.line.text) || (counts.get(keyOf(item)) ?? 0) >= leastPages),
    )
    return {
      layout,
      body: layout.items.filter((item) => !margins.has(item)),
      margins: [...[...margins].flatMap((item) => (item.kind === 'line' ? [item.line] : [])), ...layout.artifacts],
    }
  })
}

const leastPages = 3
/** Of the height of a page. */
const edge = 0.1

/** The lines outside of tables that stand at the very top and bottom of a page. */
function edgeLines({ items, height }: PageLayout): LineItem[] {
  const lines: LineItem[] = []
  for (const item of items) {
    if (item.kind !== 'line' || item.line.baseline > height * edge) break
    lines.push(item)
  }
  for (const item of [...items].reverse()) {
    if (item.kind !== 'line' || item.line.baseline < height * (1 - edge)) break
    lines.push(item)
  }
  return lines
}

/** Lines that differ in a number only are the same, but those that number the attachments: each begins another one. */
function keyOf({ line }: LineItem): string {
  const text = line.text.replace(/\s+/g, '')
  return `${Math.round(line.baseline / 4)} ${/^附[件表]/.test(text) ? text : text.replace(/\d+/g, '0')}`
}

/** “— 3 —”, “3”, “第3页”, “第 3 页 共 12 页”, “3/12”. */
function isPageNumber(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  return /^(?:[-–—―─·]*\d{1,4}[-–—―─·]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/.test(plain)
}
