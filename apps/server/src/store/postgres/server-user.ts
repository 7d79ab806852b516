import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { serverError } from '../../errors.ts'

/** The system user that PostgreSQL runs as, for it refuses to run as root. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** Null where we are not root and PostgreSQL may run as ourselves. As root a user of its own is made where there is none. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const known = userNamed('mingxiao') ?? userNamed('postgres')
  if (known) return known
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'mingxiao'])
  const made = userNamed('mingxiao')
  if (!made) throw serverError('database-no-user', 'useradd made no user mingxiao')
  return made
}

function userNamed(name: string): ServerUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number.parseInt(uid, 10), gid: Number.parseInt(gid, 10) } : null
}
