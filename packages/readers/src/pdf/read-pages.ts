import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { openPdf } from './open-pdf.ts'
import type { PageContent } from './page-content.ts'
import { readPage } from './read-page.ts'

/** What stands on each page of a file, as the library tells it. */
export async function readPages(bytes: Uint8Array): Promise<PageContent[]> {
  const pdfjs = await loadPdfjs()
  return openPdf(bytes, pdfjs, async (document) => {
    if (document.numPages > limits.pdfPages) throw readerError('pdf-too-many-pages', `${document.numPages} pages`)
    const contents: PageContent[] = []
    for (let page = 1; page <= document.numPages; page++) {
      contents.push(await readPage(await document.getPage(page), pdfjs))
    }
    return contents
  })
}
