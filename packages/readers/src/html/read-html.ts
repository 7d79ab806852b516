import type { Document, Result } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { NoticeList } from '../notice-list.ts'
import { decodePage } from './decode-page.ts'
import { LineIndex } from './line-index.ts'
import { PageBuilder } from './page-builder.ts'
import { tokenizeHtml } from './tokenize-html.ts'

/** Reads a web page, also one saved by Word, WPS or LibreOffice: all of its text, its tables on their grid. */
export async function readHtml(bytes: Uint8Array): Promise<Result<Document>> {
  const notices = new NoticeList()
  const { text, damaged } = decodePage(bytes)
  const lines = new LineIndex(text)
  for (const offset of damaged) notices.add('undecodable-text', lines.originAt(offset))

  const builder = new PageBuilder(lines, notices)
  await tokenizeHtml(text, builder)
  const blocks = builder.finish()
  if (!blocks.some(hasText)) notices.add('no-text', null)
  return { value: { format: 'html', blocks, margins: builder.margins }, notices: notices.toArray() }
}
