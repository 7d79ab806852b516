import type { Block, Paragraph } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { toMarginParagraphs } from '../blocks/to-margin-paragraphs.ts'
import type { Fib } from './structures/fib.ts'
import { readPlc } from './structures/plc.ts'

/** The paragraphs of page headers and footers ([MS-DOC] 2.3.5), in the order of their sections. */
export function readMargins(
  table: Uint8Array,
  fib: Fib,
  readBlocks: (from: number, to: number) => readonly Block[],
): readonly Paragraph[] {
  const stories = readPlc(table, fib.structure('headerStories'), 0)
  const start = fib.mainLength + fib.footnoteLength
  const paragraphs: Paragraph[] = []
  let behind = 0

  // The last position means nothing ([MS-DOC] PlcfHdd): there is one story less than positions ascend.
  for (let story = separatorStories; story < stories.count - 1; story++) {
    // Stories follow one another; one that reaches back would be read again and again.
    const from = Math.max(behind, stories.position(story))
    // A paragraph mark that no page shows closes each story; one without any text repeats the section before.
    const to = Math.min(stories.position(story + 1), fib.headerLength) - 1
    behind = Math.max(behind, to + 1)
    const blocks = to > from ? readBlocks(start + from, start + to) : []
    if (blocks.some(hasText)) for (const paragraph of blocks.flatMap(toMarginParagraphs)) paragraphs.push(paragraph)
  }
  return paragraphs
}

/** The first six stories hold the lines between text and notes. */
const separatorStories = 6
