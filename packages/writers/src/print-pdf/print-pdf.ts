import type { LaidDocument } from '../layout/laid-document.ts'
import { writePdf } from './file/write-pdf.ts'
import type { FontSet } from './fonts/prepare-fonts.ts'
import { Book } from './pages/book.ts'
import { LetterCase } from './pages/letter-case.ts'
import { placeSection } from './pages/place-section.ts'

export interface PdfOptions {
  /** Leaves out what ties the file to its package. */
  readonly plain?: boolean
}

/** Prints a document as PDF, with fonts that were prepared for it or for the batch that it belongs to. */
export function printPdf(laid: LaidDocument, fonts: FontSet, { plain = false }: PdfOptions = {}): Uint8Array {
  const book = new Book()
  const letters = new LetterCase(fonts)
  for (const section of laid.sections) placeSection(book, section, letters)
  return writePdf(plain ? { ...laid, packageHash: null } : laid, book)
}
