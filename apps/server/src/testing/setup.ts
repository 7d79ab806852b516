import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { engines } from './engines.ts'

/** Before all tests: a place for the PostgreSQL servers that they share. The first that needs one starts it; after all tests they are gone. */
export function setup(): () => Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'mingxiao-shared-'))
  // As root PostgreSQL runs as another user, who must come through.
  chmodSync(directory, 0o755)
  process.env['MINGXIAO_TEST_POSTGRES'] = directory
  return async () => {
    for (const engine of engines) await stopServerIn(join(directory, engine))
    rmSync(directory, { recursive: true, force: true })
  }
}

async function stopServerIn(directory: string): Promise<void> {
  const file = join(directory, 'server', 'data', 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await wait(50)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
