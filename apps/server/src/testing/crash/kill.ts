import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { hasCode } from '../../store/has-code.ts'
import { runningIn } from '../../store/postgres/claim-directory.ts'

/** What is killed: the server, its database, both, one process of the database, or every process there is. */
export const targets = ['server', 'database', 'both', 'backend', 'everything'] as const
export type Target = (typeof targets)[number]

/** Kills without warning (SIGKILL). `random` gives numbers from 0 to 1. */
export function kill(target: Target, server: number, directory: string, random: () => number): void {
  const database = runningIn(directory)
  const backends = database === null ? [] : childrenOf(database)
  const one = backends[Math.floor(random() * backends.length)]
  const killed = {
    server: [server],
    database: [database],
    both: [server, database],
    // Where processes cannot be listed, all of it.
    backend: [one ?? database],
    everything: [server, database, ...backends],
  }[target]
  for (const pid of killed) if (pid !== null && pid !== undefined) killOne(pid)
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // Processes of a database end by themselves as well.
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

export function killsServer(target: Target): boolean {
  return target === 'server' || target === 'both' || target === 'everything'
}

export function killsDatabase(target: Target): boolean {
  return target === 'database' || target === 'both' || target === 'everything'
}

function childrenOf(parent: number): readonly number[] {
  if (!existsSync('/proc/self/stat')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)
}

function parentOf(pid: string): number | null {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    )
  } catch {
    // It has ended meanwhile.
    return null
  }
}
