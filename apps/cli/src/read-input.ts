import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AppError, Notice, Package } from '@mingxiao/core'
import { readPackage } from '@mingxiao/readers'
import { type CliErrorCode, cliError } from './errors.ts'

/** A file as given on the command line, and the package found in it. */
export interface Input {
  readonly file: string
  readonly sha256: string
  readonly package: Package | null
  readonly notices: readonly Notice[]
}

/** Reads one file; rejects with AppError where it cannot be read at all. */
export async function readInput(file: string): Promise<Input> {
  const bytes = readBytes(file)
  const { value, notices } = await readPackage(bytes)
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), package: value, notices }
}

/** Like readInput, for commands that need a package. */
export async function readInputPackage(file: string): Promise<Input & { readonly package: Package }> {
  const input = await readInput(file)
  if (!input.package) throw cliError('no-package-found', file)
  return { ...input, package: input.package }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw fileError(file, cause)
  }
}

function fileError(file: string, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known = codes[code]
  if (!known) throw cause
  return cliError(known, file, { cause })
}

const codes: Readonly<Record<string, CliErrorCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'path-is-folder',
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
  EBUSY: 'file-not-readable',
}
