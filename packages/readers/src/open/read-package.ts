import type { Package, Result } from '@mingxiao/core'
import { recognise } from '../recognise/recognise.ts'
import { detectFormat } from './detect-format.ts'
import { readDocument } from './read-document.ts'
import { readPackageFiles } from './read-package-files.ts'
import { unpackFiles } from './unpack-files.ts'

/**
 * From the bytes of a file to the package in it; null where the file shows no known form. The files of an archive are one
 * package. Rejects with AppError for refused files.
 */
export async function readPackage(bytes: Uint8Array): Promise<Result<Package | null>> {
  if (detectFormat(bytes) === 'archive') return readPackageFiles(unpackFiles(bytes))
  const document = await readDocument(bytes)
  const recognised = recognise(document.value)
  return { value: recognised.value, notices: [...document.notices, ...recognised.notices] }
}
