import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
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
})
