import type { Document } from '@mingxiao/core'
import { ListPrinter } from './docx/list-printer.ts'
import { printParagraph } from './docx/print-paragraph.ts'
import { printTable } from './docx/print-table.ts'
import { wrapDocx } from './docx/wrap-docx.ts'

/** Prints a document as a .docx file: numbers as automatic lists, margins as the header of all pages. */
export function printDocx({ blocks, margins }: Document): Uint8Array {
  const lists = new ListPrinter()
  const body = blocks
    .map((block) =>
      block.kind === 'table' ? printTable(block) : printParagraph(block.text, lists.printProperties(block.number)),
    )
    .join('')
  const numbering = lists.printNumbering()
  return wrapDocx({
    body,
    ...(numbering === undefined ? {} : { numbering }),
    ...(margins.length === 0 ? {} : { header: margins.map(({ text }) => printParagraph(text)).join('') }),
  })
}
