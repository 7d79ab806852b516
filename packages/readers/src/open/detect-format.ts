import type { Format } from '@mingxiao/core'
import { openCompoundFile } from '../cfb/compound-file.ts'
import { isCompoundFile } from '../cfb/header.ts'
import { readerError } from '../errors.ts'
import { isHtml } from '../html/is-html.ts'
import { findMainPart } from '../opc/find-main-part.ts'
import { isPdf } from '../pdf/is-pdf.ts'
import { isBareWorkbook } from '../xls/workbook-stream.ts'
import { openZip } from '../zip/open-zip.ts'

/** The format of a file by its content; its name may lie. Throws where no reader takes it. */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw readerError('file-empty', 'no bytes')
  if (startsWith(bytes, 'PK')) return detectArchive(bytes)
  if (isCompoundFile(bytes)) return detectCompoundFile(bytes)
  if (isBareWorkbook(bytes)) return 'xls'
  if (isPdf(bytes)) return 'pdf'
  const other = unsupported.find(([signature]) => startsWith(bytes, signature))
  if (other) throw readerError('format-unsupported', other[1])
  if (isHtml(bytes)) return 'html'
  if (startsWith(bytes, '<?xml')) throw readerError('format-unsupported', 'xml')
  return 'txt'
}

function detectArchive(bytes: Uint8Array): Format {
  const main = findMainPart(openZip(bytes))
  const kind = `${main?.contentType ?? ''} ${main?.name ?? ''}`
  if (/wordprocessingml|ms-word|word\//.test(kind)) return 'docx'
  if (/spreadsheetml|ms-excel|xl\//.test(kind)) return 'xlsx'
  throw readerError('format-unsupported', `archive with main part “${kind.trim()}”`)
}

function detectCompoundFile(bytes: Uint8Array): Format {
  const names = openCompoundFile(bytes).streamNames.map((name) => name.toLowerCase())
  if (names.includes('worddocument')) return 'doc'
  if (names.includes('workbook') || names.includes('book')) return 'xls'
  if (names.includes('encryptedpackage')) throw readerError('file-encrypted', 'EncryptedPackage')
  throw readerError('format-unsupported', `compound file of ${names.slice(0, 10).join()}`)
}

const unsupported: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
]

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) {
    if (bytes[at] !== signature.charCodeAt(at)) return false
  }
  return true
}
