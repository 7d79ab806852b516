import type { LaidBlock, LaidDocument, LaidParagraph } from '@mingxiao/writers'

/** The document with every run of a table taken for a figure, as if all its texts came out of a package held as data. */
export function tagFigures(laid: LaidDocument): LaidDocument {
  let number = 0
  const tagged = (paragraph: LaidParagraph): LaidParagraph => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => {
      number += 1
      return { ...run, figure: { address: `1/figure.${number}`, sources: '0123456789ab' } }
    }),
  })
  const taggedBlock = (block: LaidBlock): LaidBlock => {
    if (block.kind === 'paragraph') return block
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(tagged) })),
    }))
    return { ...block, rows }
  }
  return {
    ...laid,
    sections: laid.sections.map((section) => ({ ...section, blocks: section.blocks.map(taggedBlock) })),
  }
}
