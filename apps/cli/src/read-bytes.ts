import { readFileSync } from 'node:fs'
import type { AppError } from '@mingxiao/core'
import { type CliErrorCode, cliError } from './errors.ts'

/** The bytes of a file; what keeps it from being read is said in words. */
export function readBytes(file: string): Uint8Array {
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
