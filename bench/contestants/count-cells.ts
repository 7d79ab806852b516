import type { Document } from '@mingxiao/core'

/** The cells of all tables of a document. */
export function countCells({ blocks }: Document): number {
  return blocks.reduce((count, block) => count + (block.kind === 'table' ? block.cells.length : 0), 0)
}
