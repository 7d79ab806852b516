import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { serverError } from '../../errors.ts'
import { claimDirectory, releaseDirectory, started } from './claim-directory.ts'
import { cleanEnvironment } from './clean-environment.ts'
import { freePort } from './free-port.ts'
import { initialise, makeFolder, passwordFile } from './initialise.ts'
import { placeBinaries } from './place-binaries.ts'
import { serverUser } from './server-user.ts'

/** A PostgreSQL of our own on a data directory. */
export interface RunningPostgres {
  /** For the owner of the database, who may do anything. */
  readonly url: string
  readonly process: ChildProcess
  /** Waits until everything is on disk. */
  stop(): Promise<void>
}

export interface PostgresOptions {
  readonly port?: number
  /** Another PostgreSQL than the one that npm installed: the folder with its bin. */
  readonly binaries?: string
}

/**
 * Starts the PostgreSQL that npm installed, on loopback with a password of its own. The directory is made at the first start.
 * Refuses a directory that another server uses; takes over one whose server was killed.
 */
export async function startPostgres(directory: string, given: PostgresOptions = {}): Promise<RunningPostgres> {
  const user = serverUser()
  makeFolder(directory, null)
  const binaries = given.binaries ?? placeBinaries(directory)
  await claimDirectory(directory)
  if (!existsSync(join(directory, 'data'))) initialise(binaries, directory, user)
  const port = given.port ?? (await freePort())
  const child = await launch(directory, () => {
    const log = openSync(join(directory, 'postgres.log'), 'a', 0o640)
    const options = { env: cleanEnvironment(binaries), stdio: ['ignore', log, log] as const, ...(user ?? {}) }
    const data = join(directory, 'data')
    const launched = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, '-p', `${port}`, ...settings], {
      ...options,
      stdio: [...options.stdio],
    })
    closeSync(log)
    return launched
  })
  started.add(directory)
  child.once('exit', () => started.delete(directory))
  return { url: urlOf(directory, port), process: child, stop: () => stop(child, directory) }
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  // What a start after a crash has to read again is bounded.
  'max_wal_size=256MB',
  // After a crash one call for the whole disk instead of one for each of a thousand files: seconds on a busy machine.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
].flatMap((setting) => ['-c', setting])

/** The owner's URL of the PostgreSQL in a directory. */
export function urlOf(directory: string, port: number): string {
  return `postgres://mingxiao:${readFileSync(passwordFile(directory), 'utf8')}@127.0.0.1:${port}/postgres`
}

/** Processes of a PostgreSQL that was killed may still be ending, and hold its memory until they have. */
async function launch(directory: string, spawnOne: () => ChildProcess): Promise<ChildProcess> {
  const giveUp = Date.now() + 15_000
  for (;;) {
    const child = spawnOne()
    if (await isReady(child, join(directory, 'data', 'postmaster.pid'))) return child
    if (Date.now() > giveUp) throw serverError('database-start-failed', `postgres ended with ${child.exitCode}`)
    await wait(25)
  }
}

/** PostgreSQL writes its state into the last line of its pid file. */
async function isReady(child: ChildProcess, file: string): Promise<boolean> {
  for (let tries = 0; tries < 2_400; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null) return false
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (Number.parseInt(lines[0] ?? '', 10) === child.pid && lines[7]?.trim() === 'ready') return true
    await wait(25)
  }
  throw serverError('database-start-failed', 'postgres is not ready after a minute')
}

async function stop(child: ChildProcess, directory: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    await ended
  }
  releaseDirectory(directory)
}
