import { createHash } from 'node:crypto'
import type { Document, Notice, Package } from '@mingxiao/core'
import {
  detectFormat,
  type PackageFile,
  readDocument,
  readDocuments,
  recognise,
  recogniseFiles,
  unpackFiles,
} from '@mingxiao/readers'
import { cliError } from './errors.ts'
import { readBytes } from './read-bytes.ts'
import { isFolder, readFolder } from './read-folder.ts'
import { isPackageFile, readPackageFile } from './read-package-file.ts'

/** What was given on the command line, the documents it holds, and the package found in them. */
export interface Input {
  readonly file: string
  readonly sha256: string
  readonly documents: readonly Document[]
  readonly package: Package | null
  readonly notices: readonly Notice[]
}

/** Reads a file, a package file, or all files of a folder or an archive as one package; rejects with AppError where it cannot be read at all. */
export async function readInput(file: string): Promise<Input> {
  if (isFolder(file)) {
    const files = readFolder(file)
    return await readTogether(file, files, hashOfFiles(files))
  }
  if (isPackageFile(file)) {
    const { bytes, completed, notices } = readPackageFile(file)
    return { file, sha256: hashOf(bytes), documents: [], package: completed.pack, notices }
  }
  const bytes = readBytes(file)
  const sha256 = hashOf(bytes)
  if (detectFormat(bytes) === 'archive') return await readTogether(file, unpackFiles(bytes), sha256)
  const { value: document, notices } = await readDocument(bytes)
  const recognised = recognise(document)
  return {
    file,
    sha256,
    documents: [document],
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

async function readTogether(file: string, files: readonly PackageFile[], sha256: string): Promise<Input> {
  const { value, notices } = await readDocuments(files)
  const recognised = recogniseFiles(value)
  return {
    file,
    sha256,
    documents: value.map(({ document }) => document),
    package: recognised.value,
    notices: [...notices, ...recognised.notices],
  }
}

/** A folder has the hash of the names and hashes of its files. */
function hashOfFiles(files: readonly PackageFile[]): string {
  const lines = files.map(({ name, bytes }) => `${hashOf(bytes)}  ${name}\n`)
  return hashOf(new TextEncoder().encode(lines.sort().join('')))
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
