import type { Cell, Document, Format, Paragraph } from '@mingxiao/core'
import { printDoc, printDocx, printTxt, printXls, printXlsx } from '@mingxiao/readers/testing'
import { readSample } from '../samples/yuanjiang-2024/read-sample.ts'
import { dressDocx } from './dress-docx.ts'

const printers = {
  docx: (document: Document) => dressDocx(printDocx(document)),
  doc: printDoc,
  xlsx: printXlsx,
  xls: printXls,
  txt: printTxt,
} satisfies Partial<Record<Format, (document: Document) => Uint8Array>>

export type CopiedFormat = keyof typeof printers

/** The sample package as it is, time and again. */
export function sampleIn(format: CopiedFormat, count: number): readonly Uint8Array[] {
  const file = printers[format](readSample(format))
  return Array.from({ length: count }, () => file)
}

/** Files of the sample package, each with other digits: what is read once helps with no other. */
export function copiesOf(format: CopiedFormat, count: number): readonly Uint8Array[] {
  const sample = readSample(format)
  return Array.from({ length: count }, (_, number) => printers[format](withOtherDigits(sample, number)))
}

function withOtherDigits(document: Document, number: number): Document {
  const change = changerOf(number)
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, cells: block.cells.map((cell): Cell => ({ ...cell, text: change(cell.text) })) }
        : ({ ...block, text: change(block.text) } satisfies Paragraph),
    ),
  }
}

/** One digit in eight of those that begin no year becomes another. */
function changerOf(number: number): (text: string) => string {
  let state = number + 1
  return (text) =>
    text.replace(/(?<!20|20\d)\d(?!\d{3}年)/g, (digit) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return state >>> 29 === 0 ? `${(state >>> 16) % 10}` : digit
    })
}
