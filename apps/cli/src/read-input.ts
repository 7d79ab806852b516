import { createHash } from 'node:crypto'
import type { Document, Notice, Package } from '@mingxiao/core'
import { readDocument, recognise } from '@mingxiao/readers'
import { cliError } from './errors.ts'
import { readBytes } from './read-bytes.ts'

/** A file as given on the command line, the document it holds, and the package found in it. */
export interface Input {
  readonly file: string
  readonly sha256: string
  readonly document: Document
  readonly package: Package | null
  readonly notices: readonly Notice[]
}

/** Reads one file; rejects with AppError where it cannot be read at all. */
export async function readInput(file: string): Promise<Input> {
  const bytes = readBytes(file)
  const { value: document, notices } = await readDocument(bytes)
  const recognised = recognise(document)
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    document,
    package: recognised.value,
    notices: [...notices, ...recognised.notices],
  }
}

/** Like readInput, for commands that need a package. */
export async function readInputPackage(file: string): Promise<Input & { readonly package: Package }> {
  const input = await readInput(file)
  if (!input.package) throw cliError('no-package-found', file)
  return { ...input, package: input.package }
}
