import type { Document, Paragraph, Result } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { NoticeList } from '../notice-list.ts'
import { buildBlocks, lineOrigin, originOf } from './build-blocks.ts'
import { findMargins, type SplitPage } from './find-margins.ts'
import type { PageContent } from './page-content.ts'
import { layOutPage } from './page-layout.ts'
import { readInThread } from './read-in-thread.ts'

/** Reads a PDF file: its ruled tables, also over the ends of pages, and the text around them as paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<Result<Document>> {
  const notices = new NoticeList()
  if (bytes.length > limits.fileBytes) throw readerError('file-too-large', `${bytes.length} bytes`)
  const contents = await readInThread(bytes)
  if (!contents.some(hasText)) throw readerError('no-text-layer', `${contents.length} pages without text`)
  for (const content of contents) reportUnread(content, notices)

  const pages = findMargins(contents.map(layOutPage))
  return { value: { format: 'pdf', blocks: buildBlocks(pages), margins: marginsOf(pages) }, notices: notices.toArray() }
}

function hasText({ glyphs }: PageContent): boolean {
  return glyphs.some(({ text }) => text.trim() !== '')
}

/** What is drawn is not read; a picture of the whole page is a scan of it. */
function reportUnread(content: PageContent, notices: NoticeList): void {
  const { page, width, height, pictures, glyphs } = content
  const scan = pictures.find((box) => box.width * box.height > width * height * leastOfScan)
  if (scan !== undefined) {
    notices.add(hasText(content) ? 'scanned-page' : 'page-without-text', originOf(page, scan), { page: String(page) })
  } else for (const box of pictures) notices.add('picture', originOf(page, box))
  const unknown = glyphs.find(({ text }) => /[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/.test(text))
  if (unknown !== undefined) {
    const { left, right, baseline, size } = unknown
    const box = { left, top: baseline - size, width: right - left, height: size }
    notices.add('undecodable-text', originOf(page, box))
  }
}

/** How much of a page a picture covers that shows all of it. */
const leastOfScan = 0.6

/** The margins of one file are mostly the same on each page: each counts once, whatever the number of the page. */
function marginsOf(pages: readonly SplitPage[]): Paragraph[] {
  const margins = new Map<string, Paragraph>()
  for (const { layout, margins: lines } of pages) {
    for (const line of lines) {
      const key = line.text.replace(/\s+/g, '').replace(/\d+/g, '0')
      if (margins.has(key)) continue
      margins.set(key, { kind: 'paragraph', text: line.text, number: '', origin: lineOrigin(layout.page, line) })
    }
  }
  return [...margins.values()]
}
