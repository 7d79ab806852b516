import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { serverError } from '../../errors.ts'
import { hasCode } from '../has-code.ts'

/**
 * Makes a directory ours: one server at a time. A server that was killed leaves its PostgreSQL running, and nobody else may
 * end that one; so a directory whose owner is gone is taken over, PostgreSQL and all, and any other is refused.
 */
export async function claimDirectory(directory: string): Promise<void> {
  for (let tries = 0; !take(directory); tries += 1) {
    if (tries === 250) throw serverError('database-busy-directory', `${directory} is used by ${ownerOf(directory)}`)
    await wait(20)
  }
  await endLeftBehind(directory)
}

/** Lets another server have the directory. */
export function releaseDirectory(directory: string): void {
  rmSync(ownerFile(directory), { force: true })
}

/** The pid of the PostgreSQL of a directory, while it runs. */
export function runningIn(directory: string): number | null {
  const pid = Number.parseInt(readThere(join(directory, 'data', 'postmaster.pid')) ?? '', 10)
  return !Number.isNaN(pid) && birthOf(pid) !== null ? pid : null
}

/** Whether a server that lives runs a PostgreSQL on it. */
export function isInUse(directory: string): boolean {
  return isAlive(ownerOf(directory)) && runningIn(directory) !== null
}

function take(directory: string): boolean {
  const mine = `${process.pid} ${birthOf(process.pid)}`
  try {
    writeFileSync(ownerFile(directory), mine, { flag: 'wx' })
    return true
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  const owner = ownerOf(directory)
  if (owner === mine) return true
  if (isAlive(owner)) return false
  rmSync(ownerFile(directory), { force: true })
  return take(directory)
}

/** Asks it to end, then makes it: whatever was acknowledged is in its log, and the next start reads that. */
async function endLeftBehind(directory: string): Promise<void> {
  const isOurs = started.has(directory)
  for (let tries = 0; tries < 500; tries += 1) {
    const pid = runningIn(directory)
    if (pid === null) return
    // Ending in order writes everything out, which may take longer than reading it again.
    if (!isOurs && (tries === 0 || tries === 12)) signal(pid, tries === 0 ? 'SIGINT' : 'SIGQUIT')
    if (isOurs && tries === 250) break
    await wait(20)
  }
  throw serverError('database-busy-directory', `a server with pid ${runningIn(directory)} uses ${directory}`)
}

/** Directories on which this process runs a PostgreSQL itself. */
export const started = new Set<string>()

function isAlive(owner: string): boolean {
  const [pid = '', birth = ''] = owner.split(' ')
  return birth !== '' && birthOf(Number.parseInt(pid, 10)) === birth
}

function ownerFile(directory: string): string {
  return join(directory, 'owner')
}

function ownerOf(directory: string): string {
  return readThere(ownerFile(directory)) ?? ''
}

/** When a process began, since pids come again; 'alive' where the system does not tell; null for one that is gone. */
function birthOf(pid: number): string | null {
  if (!signal(pid, 0)) return null
  const said = readThere(`/proc/${pid}/stat`)
  if (said === null) return existsSync('/proc/self/stat') ? null : 'alive'
  const [state, ...fields] = said.replace(/^.*\) /s, '').split(' ')
  return state === 'Z' ? null : (fields[18] ?? 'alive')
}

/** False where the process is gone; one that is somebody else's is there all the same. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    return !isGone(error)
  }
}

/** What a file says; null where it, or the process it tells of, is gone, be it in the very moment. */
function readThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

function isGone(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ESRCH')
}
