import type { Block } from '@mingxiao/core'

/** Whether anything at all is written in a block; a scan has none. */
export function hasText(block: Block): boolean {
  return block.kind === 'paragraph' ? block.text.trim() !== '' : block.cells.some((cell) => cell.text.trim() !== '')
}
