import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serverError } from '../../errors.ts'
import { cleanEnvironment } from './clean-environment.ts'
import type { ServerUser } from './server-user.ts'

/** Makes the data of a directory, beside and renamed, so that a kill during the first start leaves nothing half made. */
export function initialise(binaries: string, directory: string, user: ServerUser | null): void {
  const data = join(directory, 'data')
  const making = `${data}.making`
  rmSync(making, { recursive: true, force: true })
  makeFolder(making, user)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile(directory), password, { mode: 0o600 })
  if (user) chownSync(passwordFile(directory), user.uid, user.gid)
  const made = spawnSync(join(binaries, 'bin', 'initdb'), [...options(making), '--pwfile', passwordFile(directory)], {
    env: cleanEnvironment(binaries),
    encoding: 'utf8',
    cwd: '/',
    ...(user ?? {}),
  })
  if (made.status !== 0) throw serverError('database-start-failed', `initdb: ${made.stderr || made.error?.message}`)
  renameSync(making, data)
}

function options(data: string): readonly string[] {
  return ['-D', data, '-U', 'mingxiao', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8']
}

export function passwordFile(directory: string): string {
  return join(directory, 'password')
}

/** The server's user must come through the outer folder; what is secret has rights of its own. */
export function makeFolder(folder: string, user: ServerUser | null): string {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, user ? 0o700 : 0o755)
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}
