import type { Package, Result } from '@mingxiao/core'
import { recognise } from '../recognise/recognise.ts'
import { readDocument } from './read-document.ts'

/** From the bytes of a file to the package in it; null where the file shows no known form. Rejects with AppError for refused files. */
export async function readPackage(bytes: Uint8Array): Promise<Result<Package | null>> {
  const document = await readDocument(bytes)
  const recognised = recognise(document.value)
  return { value: recognised.value, notices: [...document.notices, ...recognised.notices] }
}
