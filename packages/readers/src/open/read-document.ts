import { AppError, type Document, type Format, type Result } from '@mingxiao/core'
import { readDoc } from '../doc/read-doc.ts'
import { readDocx } from '../docx/read-docx.ts'
import { readerError } from '../errors.ts'
import { readHtml } from '../html/read-html.ts'
import type { ConvertibleFormat } from '../office/convertible-formats.ts'
import { findOffice } from '../office/find-office.ts'
import { readWithOffice } from '../office/read-with-office.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { readTxt } from '../txt/read-txt.ts'
import { readXls } from '../xls/read-xls.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { detectFormat } from './detect-format.ts'

/** Reads a file of any format that has a reader; the format is told from the content. Rejects with AppError for refused files. */
export async function readDocument(bytes: Uint8Array): Promise<Result<Document>> {
  const format = detectFormat(bytes)
  if (format === 'archive') throw readerError('archive-of-files', 'no main part')
  if (!isReadHere(format)) return readWithOffice(bytes, format)
  try {
    return await readers[format](bytes)
  } catch (error) {
    // LibreOffice also reads what Word and Excel wrote before 1997.
    const older = error instanceof AppError ? olderFormats[error.code] : undefined
    const program = older === undefined ? null : findOffice()
    if (older === undefined || program === null) throw error
    return readWithOffice(bytes, older, program)
  }
}

type Reader = (bytes: Uint8Array) => Result<Document> | Promise<Result<Document>>

const readers: Readonly<Record<Format, Reader>> = {
  docx: readDocx,
  doc: readDoc,
  xlsx: readXlsx,
  xls: readXls,
  html: readHtml,
  pdf: readPdf,
  txt: readTxt,
}

function isReadHere(format: Format | ConvertibleFormat): format is Format {
  return Object.hasOwn(readers, format)
}

const olderFormats: Readonly<Record<string, ConvertibleFormat>> = {
  'word-file-too-old': 'old-word',
  'excel-file-too-old': 'old-excel',
}
