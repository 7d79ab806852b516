import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { runningIn } from './claim-directory.ts'
import { keepPostgres } from './keep-postgres.ts'
import { startPostgres } from './start-postgres.ts'

const directory = mkdtempSync(join(tmpdir(), 'mingxiao-postgres-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function ask(url: string, question: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

describe('the PostgreSQL that npm installs', () => {
  test('keeps its data over a stop, refuses a second server, and survives being killed', async () => {
    const first = await startPostgres(directory)
    await ask(first.url, 'create table kept (word text); ')
    await ask(first.url, "insert into kept values ('明效')")
    await expect(startPostgres(directory)).rejects.toMatchObject({ code: 'database-busy-directory' })
    first.process.kill('SIGKILL')
    const second = await startPostgres(directory)
    expect(await ask(second.url, 'select word from kept')).toEqual([{ word: '明效' }])
    await second.stop()
    const third = await startPostgres(directory)
    await ask(third.url, 'create extension pg_trgm')
    expect(await ask(third.url, "select similarity('工伤保险经费', '工伤保险') > 0.3 as alike")).toEqual([
      { alike: true },
    ])
    await third.stop()
  }, 60_000)
  test('is taken over from a server that was killed, and comes back when it is killed itself', async () => {
    const left = spawn(process.execPath, [
      fileURLToPath(new URL('../../testing/keep-running.ts', import.meta.url)),
      directory,
    ])
    const [url] = await once(left.stdout, 'data')
    const before = await ask(String(url), 'select pg_postmaster_start_time() as at')
    left.kill('SIGKILL')
    await once(left, 'exit')
    const kept = await keepPostgres(directory)
    const [second] = await ask(kept.url, 'select pg_postmaster_start_time() as at')
    expect(second?.at).not.toEqual(before[0]?.at)
    process.kill(runningIn(directory) ?? 0, 'SIGKILL')
    await expect
      .poll(() => ask(kept.url, 'select word from kept').catch(() => null), { timeout: 10_000 })
      .toEqual([{ word: '明效' }])
    await kept.stop()
    expect(runningIn(directory)).toBe(null)
  }, 60_000)
})
