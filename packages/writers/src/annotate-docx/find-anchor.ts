import type { Origin } from '@mingxiao/core'
import type { WordFile } from '../word/open-word-file.ts'
import type { Outline, WordParagraph } from '../word/outline.ts'

/** From where to where a comment stands. */
export interface Anchor {
  readonly first: WordParagraph
  readonly last: WordParagraph
}

/**
 * What a comment on a place stands at: its cell, or the visible cell that it is merged into; its paragraph, or the one whose
 * text box it is in, where Word takes no comment; a table's first paragraph. What has no place in the body, such as a
 * header or the package as a whole, is said at the first paragraph.
 */
export function findAnchor({ part, outline }: Pick<WordFile, 'part' | 'outline'>, origin: Origin): Anchor {
  const found = origin.format === 'docx' && origin.part === part ? paragraphsAt(outline, origin.offset) : []
  const [first = firstParagraph(outline)] = found
  return { first: first.host ?? first, last: found.at(-1)?.host ?? found.at(-1) ?? first }
}

function paragraphsAt({ cells, paragraphs }: Outline, offset: number): readonly WordParagraph[] {
  const cell = cells.get(offset)
  if (cell && cell.shown.paragraphs.length > 0) return cell.shown.paragraphs
  return paragraphs.filter(({ start }) => start >= offset).slice(0, 1)
}

function firstParagraph({ paragraphs }: Outline): WordParagraph {
  const [first] = paragraphs
  if (!first) throw new Error('a document without a paragraph has no findings')
  return first
}
