import { type FontSet, type LaidDocument, printPdf } from '@mingxiao/writers'
import type { Contestant } from './contestant.ts'

/** Prints with fonts that were cut before, once for the whole batch. */
export function pdfPrinter(fonts: FontSet): Contestant<LaidDocument> {
  return { name: pdfPrinterName, run: (laid) => printPdf(laid, fonts).length }
}

export const pdfPrinterName = '明效 printPdf'
