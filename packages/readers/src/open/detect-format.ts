import type { Format } from '@mingxiao/core'
import { openCompoundFile } from '../cfb/compound-file.ts'
import { isCompoundFile } from '../cfb/header.ts'
import { readerError } from '../errors.ts'
import { isHtml } from '../html/is-html.ts'
import type { ConvertibleFormat } from '../office/convertible-formats.ts'
import { findMainPart } from '../opc/find-main-part.ts'
import { isPdf } from '../pdf/is-pdf.ts'
import { isBareWorkbook } from '../xls/workbook-stream.ts'
import { openZip, type ZipArchive } from '../zip/open-zip.ts'
import { detectXml } from './detect-xml.ts'

/** What a file is: of a format we read, of one that LibreOffice turns into such a one, or an archive of files. */
export type DetectedFormat = Format | ConvertibleFormat | 'archive'

/** The format of a file by its content; its name may lie. Throws where no reader takes it. */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) throw readerError('file-empty', 'no bytes')
  if (startsWith(bytes, 'PK')) return detectArchive(openZip(bytes))
  if (isCompoundFile(bytes)) return detectCompoundFile(bytes)
  if (isBareWorkbook(bytes)) return 'xls'
  if (isPdf(bytes)) return 'pdf'
  if (startsWith(bytes, '{\\rtf')) return 'rtf'
  const other = unsupported.find(([signature]) => startsWith(bytes, signature))
  if (other) throw readerError('format-unsupported', other[1])
  return detectText(bytes)
}

function detectArchive(archive: ZipArchive): DetectedFormat {
  const mediaType = new TextDecoder().decode(archive.read('mimetype') ?? new Uint8Array(0))
  if (mediaType.includes('opendocument.text')) return 'odt'
  if (mediaType.includes('opendocument.spreadsheet')) return 'ods'
  const main = findMainPart(archive)
  if (main === null && mediaType === '') return 'archive'
  const kind = `${main?.contentType ?? ''} ${main?.name ?? ''}`
  if (/wordprocessingml|ms-word|word\//.test(kind)) return 'docx'
  if (/spreadsheetml|ms-excel|xl\//.test(kind)) return 'xlsx'
  throw readerError('format-unsupported', `archive with main part “${kind.trim()}” of type “${mediaType}”`)
}

/** WPS gives its documents and workbooks the streams of Word and Excel; Works has its own. */
function detectCompoundFile(bytes: Uint8Array): DetectedFormat {
  const names = openCompoundFile(bytes).streamNames.map((name) => name.toLowerCase())
  if (names.includes('worddocument')) return 'doc'
  if (names.includes('workbook') || names.includes('book')) return 'xls'
  if (names.includes('encryptedpackage')) throw readerError('file-encrypted', 'EncryptedPackage')
  if (names.includes('mn0') || names.includes('contents')) return 'works'
  throw readerError('format-unsupported', `compound file of ${names.slice(0, 10).join()}`)
}

function detectText(bytes: Uint8Array): DetectedFormat {
  const xml = detectXml(bytes)
  if (xml !== null && xml !== 'unknown') return xml
  if (isHtml(bytes)) return 'html'
  if (xml !== null) throw readerError('format-unsupported', 'xml')
  return 'txt'
}

const unsupported: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['MIME-Version:', 'mht'],
]

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) {
    if (bytes[at] !== signature.charCodeAt(at)) return false
  }
  return true
}
