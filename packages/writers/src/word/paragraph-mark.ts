import { type Tag, walkTags } from '../xml/walk-tags.ts'
import { type BodySplices, ranks } from './body-splices.ts'
import type { WordParagraph } from './outline.ts'
import type { WordNames } from './word-names.ts'

/** The w:rPr by which a paragraph's end looks, as text put into an empty paragraph looks; '' where it says nothing. */
export function markProperties(xml: string, paragraph: WordParagraph, names: WordNames): string {
  const own = findMark(xml, paragraph, names)
  if (!own) return ''
  const inside = xml.slice(own.inside, own.close)
  const kept = inside.replace(/<((?:[\w.-]+:)?)(?:ins|del|moveFrom|moveTo)\b[^>]*\/>/g, '').replace(changed, '')
  return kept.trim() === '' ? '' : xml.slice(own.start, own.inside) + kept + xml.slice(own.close, own.end)
}

/** Marks the end of a paragraph as taken out: `deletion` stands first in the properties of its mark (17.13.5.15). */
export function printMarkDeletion(
  xml: string,
  paragraph: WordParagraph,
  splices: BodySplices,
  deletion: string,
  names: WordNames,
): void {
  const { prefix } = names
  const own = findMark(xml, paragraph, names)
  const { properties } = paragraph
  const whole = `<${prefix}rPr>${deletion}</${prefix}rPr>`
  if (own) splices.insertAt(own.afterInsertion, deletion)
  else if (properties && !xml.slice(properties.start, properties.end).endsWith('/>')) {
    splices.insertAt(beforeSection(xml, properties, names), whole)
  } else if (properties) {
    splices.replace(properties.start, properties.end, `<${prefix}pPr>${whole}</${prefix}pPr>`)
  } else splices.insertInto(paragraph, `<${prefix}pPr>${whole}</${prefix}pPr>`, ranks.properties)
}

const changed = /<((?:[\w.-]+:)?)rPrChange\b[\s\S]*?<\/\1rPrChange>/g

interface MarkProperties {
  readonly start: number
  /** Behind the start tag. */
  readonly inside: number
  /** Behind a w:ins that says somebody put the paragraph in: it goes before w:del. */
  readonly afterInsertion: number
  readonly close: number
  readonly end: number
}

/** The w:rPr right inside w:pPr; one that holds nothing counts as none. */
function findMark(xml: string, { properties }: WordParagraph, names: WordNames): MarkProperties | null {
  if (!properties) return null
  let depth = 0
  let opened: Tag | null = null
  let afterInsertion = 0
  for (const tag of walkTags(xml, properties.start, properties.end)) {
    const name = names.localOf(tag.name)
    if (tag.kind === 'end') depth -= 1
    if (name === 'rPr' && depth === 1) {
      if (tag.kind === 'start') [opened, afterInsertion] = [tag, tag.end]
      else if (tag.kind === 'end' && opened) {
        return { start: opened.start, inside: opened.end, afterInsertion, close: tag.start, end: tag.end }
      }
    }
    if (opened && name === 'ins' && depth === 2) afterInsertion = tag.end
    if (tag.kind === 'start') depth += 1
  }
  return null
}

/** w:rPr stands before w:sectPr and w:pPrChange, behind all else (CT_PPr). */
function beforeSection(xml: string, { start, end }: { start: number; end: number }, names: WordNames): number {
  let depth = 0
  let last = end
  for (const tag of walkTags(xml, start, end)) {
    const name = names.localOf(tag.name)
    if (tag.kind === 'end') depth -= 1
    if (depth === 1 && tag.kind !== 'end' && (name === 'sectPr' || name === 'pPrChange')) return tag.start
    if (depth === 0 && tag.kind === 'end') last = tag.start
    if (tag.kind === 'start') depth += 1
  }
  return last
}
