import type { Document } from '@mingxiao/core'
import { printWordFile } from './doc/print-word-file.ts'
import { toWordFile } from './doc/to-word-file.ts'

/**
 * The document as a Word 97 file. Automatic numbers are printed as lists, each of its own; all margins stand in one
 * header; texts of merged-away cells stand in them. Throws on what Word cannot hold: two tables with nothing between
 * them, rows with gaps, control characters.
 */
export function printDoc(document: Document): Uint8Array {
  return printWordFile(toWordFile(document))
}
