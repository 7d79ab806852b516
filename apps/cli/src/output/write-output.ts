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
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (!refusals.includes(code)) throw cause
    throw cliError('output-not-written', file, { cause })
  }
}

const refusals = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOSPC']
