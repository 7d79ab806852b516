import { AppError, type Notice, type Result } from '@mingxiao/core'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { NoticeList } from '../notice-list.ts'
import type { NamedDocument } from '../recognise/recognise-files.ts'
import { compareFileNames } from './compare-file-names.ts'
import { nameNotice, nameOrigins } from './name-origins.ts'
import { readDocument } from './read-document.ts'
import type { PackageFile } from './unpack-files.ts'

/**
 * Reads the files of one package in the order of their names; every place in them names its file. A file that cannot be
 * read becomes a notice; rejects with AppError where none can.
 */
export async function readDocuments(files: readonly PackageFile[]): Promise<Result<readonly NamedDocument[]>> {
  if (files.length > limits.packageFiles) throw readerError('too-many-files', `${files.length} files`)
  const documents: NamedDocument[] = []
  const notices: Notice[] = []
  const refused = new NoticeList()
  let firstRefusal: AppError | null = null
  for (const { name, bytes } of files.toSorted((a, b) => compareFileNames(a.name, b.name))) {
    try {
      const read = await readDocument(bytes)
      documents.push({ name, document: nameOrigins(read.value, name) })
      for (const notice of read.notices) notices.push(nameNotice(notice, name))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      firstRefusal ??= error
      refused.add('file-not-read', null, { file: name, reason: error.forUser })
    }
  }
  if (documents.length === 0) throw firstRefusal ?? readerError('no-files', 'no file')
  return { value: documents, notices: [...notices, ...refused.toArray()] }
}
