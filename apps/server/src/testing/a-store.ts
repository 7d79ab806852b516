import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openStore, type Store } from '../store/open-store.ts'
import type { Engine } from './engines.ts'
import { sharedPostgres, template, urlOf } from './shared-postgres.ts'

/** A fresh store on a database of its own; `close` removes it. */
export async function aStore(engine: Engine = 'embedded'): Promise<Store> {
  const server = await sharedPostgres(engine)
  const name = `test_${randomBytes(8).toString('hex')}`
  const store = await onServer(server, async (client) => {
    // Copying needs the template for itself, and so does setting the role's password: one at a time.
    await client.query('select pg_advisory_lock(1)')
    await client.query(`create database ${name} template ${template}`)
    return openStore({ url: urlOf(server, name) })
  })
  return {
    ...store,
    close: async () => {
      await store.close()
      await onServer(server, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
