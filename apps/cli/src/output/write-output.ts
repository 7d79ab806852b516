import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { cliError } from '../errors.ts'

/** Writes a result to a file, or to the standard output; bytes are not poured on a terminal. */
export function writeOutput(content: string | Uint8Array, file?: string): void {
  if (file !== undefined) writeTo(file, typeof content === 'string' ? stripVTControlCharacters(content) : content)
  else if (typeof content !== 'string' && process.stdout.isTTY) throw cliError('output-needs-file', '-o')
  else process.stdout.write(content)
}

function writeTo(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (cause) {
    throw outputError(file, cause)
  }
}

/** What the user is told of a file that cannot be written; anything else stays the bug it is. */
export function outputError(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return refusals.includes(code) ? cliError('output-not-written', file, { cause }) : cause
}

const refusals = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOSPC']
