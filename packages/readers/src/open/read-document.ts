import type { Document, Format, Result } from '@mingxiao/core'
import { readDoc } from '../doc/read-doc.ts'
import { readDocx } from '../docx/read-docx.ts'
import { readHtml } from '../html/read-html.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { readTxt } from '../txt/read-txt.ts'
import { readXls } from '../xls/read-xls.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { detectFormat } from './detect-format.ts'

/** Reads a file of any format that has a reader; the format is told from the content. Rejects with AppError for refused files. */
export async function readDocument(bytes: Uint8Array): Promise<Result<Document>> {
  return readers[detectFormat(bytes)](bytes)
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
