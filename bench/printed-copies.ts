import { readFileSync } from 'node:fs'
import { completeDraft, readDraft } from '@mingxiao/drafts'
import { type LaidBlock, type LaidDocument, type LaidParagraph, type LaidRun, layoutPackage } from '@mingxiao/writers'

/** The corrected sample laid out, each time with other digits: what is printed once helps with no other. */
export function laidCopies(count: number): readonly LaidDocument[] {
  const file = new URL('../samples/yuanjiang-2024.mingxiao.json', import.meta.url)
  const laid = layoutPackage({ ...completeDraft(readDraft(readFileSync(file, 'utf8'))), hash: '0'.repeat(64) })
  return Array.from({ length: count }, (_, number) =>
    withRuns(laid, (run) => ({ ...run, text: run.text.replace(/\d/g, (digit) => `${(Number(digit) + number) % 10}`) })),
  )
}

/** The document with every run changed. */
export function withRuns(laid: LaidDocument, change: (run: LaidRun) => LaidRun): LaidDocument {
  const changed = (paragraph: LaidParagraph): LaidParagraph => ({ ...paragraph, runs: paragraph.runs.map(change) })
  const changedBlock = (block: LaidBlock): LaidBlock => {
    if (block.kind === 'paragraph') return changed(block)
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(changed) })),
    }))
    return { ...block, rows }
  }
  const sections = laid.sections.map((section) => ({ ...section, blocks: section.blocks.map(changedBlock) }))
  return { ...laid, sections }
}
