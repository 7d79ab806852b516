import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readerError } from '../errors.ts'
import { folderOf, type Pdfjs } from './load-pdfjs.ts'

/** Opens a file, lets `use` read it, and closes it again. */
export async function openPdf<T>(
  bytes: Uint8Array,
  pdfjs: Pdfjs,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = pdfjs.getDocument({
    data: bytes,
    cMapUrl: folderOf('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folderOf('standard_fonts'),
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    // Pictures are not looked into, and so not unpacked.
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await task.destroy()
  }
}

/** What the library says of files it cannot read, by the names of its exceptions. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'PasswordException') return readerError('file-encrypted', error.message, { cause: error })
  if (refusals.has(error.name)) return readerError('pdf-damaged', `${error.name}: ${error.message}`, { cause: error })
  return error
}

const refusals = new Set([
  'InvalidPDFException',
  'FormatError',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
])
