import type { Block, Paragraph } from '@mingxiao/core'

/** Tables stand in headers for layout only: each cell reads as a paragraph. */
export function toMarginParagraphs(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.cells.flatMap(({ text, origin, tables }) => [
    { kind: 'paragraph' as const, text, number: '', origin },
    ...tables.flatMap(toMarginParagraphs),
  ])
}
