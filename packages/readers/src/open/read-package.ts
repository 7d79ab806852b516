import type { Package, Result } from '@mingxiao/core'
import { recognise } from '../recognise/recognise.ts'
import { readDocument } from './read-document.ts'

/** From the bytes of a file to the package in it; null where the file shows no known form. Throws AppError for refused files. */
export function readPackage(bytes: Uint8Array): Result<Package | null> {
  const document = readDocument(bytes)
  const recognised = recognise(document.value)
  return { value: recognised.value, notices: [...document.notices, ...recognised.notices] }
}
