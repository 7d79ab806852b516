import { writeFileSync } from 'node:fs'
import { cliError } from '../errors.ts'
import { outputError } from './write-output.ts'

/** Writes a file that is not there yet: what somebody filled in is never written over. */
export function writeNew(content: string, file: string): void {
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') {
      throw cliError('output-exists', file, { cause })
    }
    throw outputError(file, cause)
  }
}
