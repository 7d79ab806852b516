import type { Package, Result } from '@mingxiao/core'
import { recogniseFiles } from '../recognise/recognise-files.ts'
import { readDocuments } from './read-documents.ts'
import type { PackageFile } from './unpack-files.ts'

/** From the files of a folder or an archive to the one package in them; null where none shows a known form. */
export async function readPackageFiles(files: readonly PackageFile[]): Promise<Result<Package | null>> {
  const documents = await readDocuments(files)
  const recognised = recogniseFiles(documents.value)
  return { value: recognised.value, notices: [...documents.notices, ...recognised.notices] }
}
