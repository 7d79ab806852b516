import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { openStore } from '../store/open-store.ts'
import { makeFolder } from '../store/postgres/initialise.ts'
import { startPostgres } from '../store/postgres/start-postgres.ts'
import { type Engine, optionsOf } from './engines.ts'

/** The name of the database that all others are copied from. */
export const template = 'mingxiao_template'

/** A PostgreSQL of this run of tests, started by whichever test needs it first; the owner's URL. */
export async function sharedPostgres(engine: Engine = 'embedded'): Promise<string> {
  const shared = process.env['MINGXIAO_TEST_POSTGRES']
  if (shared === undefined) throw new Error('vitest.config.ts shares no PostgreSQL')
  const directory = makeFolder(join(shared, engine), null)
  const ready = join(directory, 'url')
  if (!existsSync(ready) && isFirst(directory)) await start(engine, directory, ready)
  for (let tries = 0; !existsSync(ready); tries += 1) {
    if (tries > 600 || existsSync(join(directory, 'failed'))) throw new Error(`no PostgreSQL in ${directory}`)
    await wait(50)
  }
  return readFileSync(ready, 'utf8')
}

function isFirst(directory: string): boolean {
  try {
    mkdirSync(join(directory, 'starting'))
    return true
  } catch {
    return false
  }
}

async function start(engine: Engine, directory: string, ready: string): Promise<void> {
  try {
    const url = await startWithTemplate(engine, directory)
    writeFileSync(`${ready}.making`, url)
    renameSync(`${ready}.making`, ready)
  } catch (error) {
    writeFileSync(join(directory, 'failed'), '')
    throw error
  }
}

async function startWithTemplate(engine: Engine, directory: string): Promise<string> {
  const server = await startPostgres(join(directory, 'server'), optionsOf(engine))
  // It outlives the worker that started it.
  server.process.unref()
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()
  const store = await openStore({ url: urlOf(server.url, template) })
  await store.close()
  return server.url
}

export function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
