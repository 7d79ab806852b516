import type { Document, Paragraph } from '@mingxiao/core'
import { modifiers, noModifiers } from './modifiers.ts'
import { parseListNumber } from './parse-list-number.ts'
import { printText } from './print-text.ts'
import { tableParagraphs } from './table-paragraphs.ts'
import type { WordFile, WordList, WordParagraph } from './word-file.ts'

/** The document as Word holds it: tables as marked paragraphs, each automatic number as a list of its own. */
export function toWordFile(document: Document): WordFile {
  const lists: WordList[] = []
  const data: Uint8Array[] = []
  const body: WordParagraph[] = []

  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'paragraph') body.push(printParagraph(block, lists))
    else if (document.blocks[index - 1]?.kind === 'table') throw new Error('Word joins tables with nothing between')
    else body.push(...tableParagraphs(block, 1, data))
  }
  // A Word file always ends with a paragraph.
  if (document.blocks.at(-1)?.kind !== 'paragraph') body.push({ runs: [], mark: '\r', modifiers: noModifiers })

  const header = document.margins.map((paragraph) => printParagraph(paragraph, lists))
  return {
    body,
    lists,
    ...(header.length === 0 ? {} : { headers: [[], header, [], [], [], []] }),
    ...(data.length === 0 ? {} : { data: Buffer.concat(data) }),
  }
}

function printParagraph({ text, number }: Paragraph, lists: WordList[]): WordParagraph {
  const runs = [{ text: printText(text), modifiers: noModifiers }]
  if (number === '') return { runs, mark: '\r', modifiers: noModifiers }
  lists.push({ levels: [parseListNumber(number)] })
  return { runs, mark: '\r', modifiers: modifiers({ PIlvl: 0, PIlfo: lists.length }) }
}
