import type { LaidSection } from '../layout/laid-document.ts'
import { printParagraph } from './print-paragraph.ts'
import { printSection } from './print-section.ts'
import { printTable } from './print-table.ts'
import { printThread } from './print-thread.ts'
import type { Printing } from './printing.ts'

/**
 * The sections of a document, in pieces. A section’s properties stand in its last paragraph, those of the last one at the end of the
 * body (ECMA-376 part 1, §17.6.18); where a section ends with a table, a paragraph too low to be seen follows.
 */
export function printBody(sections: readonly LaidSection[], printing: Printing): readonly string[] {
  return sections.flatMap((section, at) => {
    const properties = printSection(section)
    const isLast = at === sections.length - 1
    return isLast ? [...printBlocks(section, '', printing), properties] : printBlocks(section, properties, printing)
  })
}

function printBlocks({ blocks }: LaidSection, properties: string, printing: Printing): readonly string[] {
  if (blocks.length === 0) return [printThread(properties)]
  return blocks.map((block, at) => {
    const next = blocks[at + 1]
    if (block.kind === 'paragraph') return printParagraph(block, printing, next ? '' : properties)
    // Tables without a paragraph between them would be one.
    return printTable(block, printing) + (next?.kind === 'paragraph' ? '' : printThread(next ? '' : properties))
  })
}
