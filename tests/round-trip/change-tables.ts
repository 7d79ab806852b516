import type { LaidBlock, LaidDocument, LaidParagraph, LaidRun } from '@mingxiao/writers'

/** The document with every run of its tables changed. */
export function changeTables(laid: LaidDocument, change: (run: LaidRun) => LaidRun): LaidDocument {
  const changed = (paragraph: LaidParagraph): LaidParagraph => ({ ...paragraph, runs: paragraph.runs.map(change) })
  const changedBlock = (block: LaidBlock): LaidBlock => {
    if (block.kind === 'paragraph') return block
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(changed) })),
    }))
    return { ...block, rows }
  }
  return {
    ...laid,
    sections: laid.sections.map((section) => ({ ...section, blocks: section.blocks.map(changedBlock) })),
  }
}
