import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Services } from './actions/scope/services.ts'
import { serverError } from './errors.ts'

/** Asks a scanner such as `clamdscan --no-summary -`, which reads the file from its input and ends with 0 (clean) or 1 (infected). */
export function scanByCommand(command: string): NonNullable<Services['scan']> {
  const [program = '', ...given] = command.split(' ').filter((word) => word !== '')
  return async (bytes) => {
    const scanner = spawn(program, given, { stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = once(scanner, 'close')
    // A scanner that has seen enough reads no further.
    scanner.stdin.on('error', () => undefined)
    scanner.stdin.end(bytes)
    const [code] = await ended.catch((error: unknown) => {
      throw serverError('scanner-failed', `${program} cannot be started`, { cause: error })
    })
    if (code === 0) return 'clean'
    if (code === 1) return 'infected'
    // What could not be looked at is not let in.
    throw serverError('scanner-failed', `${program} ended with ${code}`)
  }
}
