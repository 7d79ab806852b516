import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type LaidDocument, printDocx } from '@mingxiao/writers'
import type { Contestant } from './contestant.ts'
import { findEntry } from './find-entry.ts'

/** The least that any writer of a .docx must do: deflate its main part. */
export const docxPrintFloor: Contestant<Uint8Array> = {
  name: 'floor: deflate the same main part',
  run: (xml) => deflateRawSync(xml).length,
}

/** The main part of a document that is printed. */
export function mainPartOf(laid: LaidDocument): Uint8Array {
  return inflateRawSync(findEntry(Buffer.from(printDocx(laid)), 'word/document.xml').packed)
}
