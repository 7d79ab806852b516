import type { LaidDocument } from '../../layout/laid-document.ts'
import type { Book } from '../pages/book.ts'
import { addBookmarks } from './add-bookmarks.ts'
import { addFont } from './add-font.ts'
import { addStructure } from './add-structure.ts'
import { PdfObjects } from './pdf-objects.ts'
import { pdfText } from './pdf-text.ts'

/** Prints pages as a file. Nothing of the day or by chance goes in: the same pages give the same bytes. */
export function writePdf({ title, packageHash }: LaidDocument, book: Book): Uint8Array {
  const objects = new PdfObjects()
  const tree = objects.reserve()
  const pages = book.pages.map(() => objects.reserve())
  const fonts = [...book.names.entries].map(([file, name]) => `/${name} ${addFont(objects, file)} 0 R`)
  const resources = objects.add(`<</Font <<${fonts.join(' ')}>>>>`)
  for (const [index, { width, height, content: text }] of book.pages.entries()) {
    const content = objects.addText(text)
    objects.tell(
      pages[index] ?? 0,
      `<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} 0 R ` +
        `/Contents ${content} 0 R /StructParents ${index} /Tabs /S>>`,
    )
  }
  objects.tell(tree, `<</Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}]>>`)
  const structure = addStructure(objects, book, pages)
  const outlines = addBookmarks(objects, book, pages)
  const root = objects.add(
    `<</Type /Catalog /Pages ${tree} 0 R /StructTreeRoot ${structure} 0 R /MarkInfo <</Marked true>> /Lang (zh-CN) ` +
      `/Outlines ${outlines} 0 R /PageMode /UseOutlines /ViewerPreferences <</DisplayDocTitle true>>>>`,
  )
  const hash = packageHash === null ? '' : ` /MingxiaoPackage (${packageHash})`
  const info = objects.add(`<</Title ${pdfText(title)} /Producer ${pdfText('明效 Mingxiao')}${hash}>>`)
  return objects.finish(root, info)
}
