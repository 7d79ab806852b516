import type { Document, Result } from '@mingxiao/core'
import { readDoc } from '../../doc/read-doc.ts'
import { printWordFile } from './print-word-file.ts'
import type { WordFile } from './word-file.ts'

export function readWordFile(file: WordFile): Result<Document> {
  return readDoc(printWordFile(file))
}

/** The paragraphs of a file's body, each with its number before its text. */
export function linesOf(file: WordFile): readonly string[] {
  return readWordFile(file).value.blocks.map((block) =>
    block.kind === 'paragraph' ? block.number + block.text : `table of ${block.cells.length}`,
  )
}
