import type { Document, Notice } from '@mingxiao/core'
import { readDocx } from '../../docx/read-docx.ts'
import { type DocxContent, wrapDocx } from './wrap-docx.ts'

export interface BodyReading {
  readonly document: Document
  /** Of the paragraphs outside tables, each after its number. */
  readonly texts: readonly string[]
  readonly notices: readonly Pick<Notice, 'code' | 'data'>[]
}

/** Reads a document of the given body, written as the XML inside w:body. */
export function readBodyOf(content: string | DocxContent): BodyReading {
  const { value, notices } = readDocx(wrapDocx(typeof content === 'string' ? { body: content } : content))
  return {
    document: value,
    texts: value.blocks.filter((block) => block.kind === 'paragraph').map(({ number, text }) => number + text),
    notices: notices.map(({ code, data }) => ({ code, data })),
  }
}
