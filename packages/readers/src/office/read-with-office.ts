import type { Document, Result } from '@mingxiao/core'
import { readDocx } from '../docx/read-docx.ts'
import { readerError } from '../errors.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { convertWithOffice } from './convert-with-office.ts'
import { type ConvertibleFormat, convertibleFormats } from './convertible-formats.ts'
import { findOffice } from './find-office.ts'

/** Reads a file that LibreOffice, where it is installed, turns into one we read; places are those in the turned file. */
export async function readWithOffice(
  bytes: Uint8Array,
  format: ConvertibleFormat,
  program: string | null = findOffice(),
): Promise<Result<Document>> {
  if (program === null) throw readerError('office-not-installed', `no LibreOffice to read ${format}`)
  const { target } = convertibleFormats[format]
  const converted = await convertWithOffice(bytes, format, program)
  const { value, notices } = target === 'docx' ? readDocx(converted) : readXlsx(converted)
  return { value, notices: [{ code: 'converted', data: { format: target }, origin: null }, ...notices] }
}
