import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { serverError } from '../../errors.ts'
import { freePort } from './free-port.ts'
import { placeBinaries } from './place-binaries.ts'
import { type ServerUser, serverUser } from './server-user.ts'

/** A PostgreSQL of our own on a data directory. */
export interface RunningPostgres {
  /** For the owner of the database, who may do anything. */
  readonly url: string
  readonly process: ChildProcess
  /** Waits until everything is on disk. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm installed, on loopback with a password of its own. The directory is made at the first start.
 * Refuses a directory that another server uses; takes over one whose server was killed.
 */
export async function startPostgres(directory: string): Promise<RunningPostgres> {
  const user = serverUser()
  const binaries = placeBinaries(makeFolder(directory, null))
  const data = join(directory, 'data')
  if (!existsSync(data)) initialise(binaries, directory, data, user)
  await waitForOther(data)
  const port = await freePort()
  const log = openSync(join(directory, 'postgres.log'), 'a', 0o640)
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    env: cleanEnvironment(binaries),
    stdio: ['ignore', log, log],
    ...(user ?? {}),
  })
  await untilReady(child, data)
  const password = readFileSync(passwordFile(directory), 'utf8')
  return {
    url: `postgres://mingxiao:${password}@127.0.0.1:${port}/postgres`,
    process: child,
    stop: () => stop(child),
  }
}

const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=60']

/** Made beside and renamed, so that a kill during the first start leaves nothing half made. */
function initialise(binaries: string, directory: string, data: string, user: ServerUser | null): void {
  const making = `${data}.making`
  rmSync(making, { recursive: true, force: true })
  makeFolder(making, user)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile(directory), password, { mode: 0o600 })
  if (user) chownSync(passwordFile(directory), user.uid, user.gid)
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      making,
      '-U',
      'mingxiao',
      '-A',
      'scram-sha-256',
      '--pwfile',
      passwordFile(directory),
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ],
    { env: cleanEnvironment(binaries), encoding: 'utf8', cwd: '/', ...(user ?? {}) },
  )
  if (made.status !== 0) throw serverError('database-start-failed', `initdb: ${made.stderr || made.error?.message}`)
  renameSync(making, data)
}

function passwordFile(directory: string): string {
  return join(directory, 'password')
}

/** The server's user must come through the outer folder; what is secret has rights of its own. */
function makeFolder(folder: string, user: ServerUser | null): string {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, user ? 0o700 : 0o755)
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** Nothing of ours reaches the server: PG* variables would change what it does. */
function cleanEnvironment(binaries: string): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC', LD_LIBRARY_PATH: join(binaries, 'lib') }
}

/** A server of a killed program may still be ending; one that stays is somebody else's. */
async function waitForOther(data: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const pid = pidOf(data)
    if (pid === null || !isAlive(pid)) return
    await wait(100)
  }
  throw serverError('database-busy-directory', `a server with pid ${pidOf(data)} uses ${data}`)
}

function pidOf(data: string): number | null {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return Number.isNaN(pid) ? null : pid
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** PostgreSQL writes its state into the last line of its pid file. */
async function untilReady(child: ChildProcess, data: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw serverError('database-start-failed', `postgres ended with ${child.exitCode}`)
    const file = join(data, 'postmaster.pid')
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (Number.parseInt(lines[0] ?? '', 10) === child.pid && lines[7]?.trim() === 'ready') return
    await wait(25)
  }
  throw serverError('database-start-failed', 'postgres is not ready after 15 s')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
}
