import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { freePort } from '../../store/postgres/free-port.ts'
import type { Sender } from './type-and-send.ts'

/** A server beside ours, on the same database, that only commits rows. */
export interface BareCommits {
  readonly url: string
  readonly process: ChildProcess
  readonly sender: Sender
}

/** `bytes` is what a commit shall write to the database's log. */
export async function startBareCommits(ownerUrl: string, bytes: number): Promise<BareCommits> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(
    'create table if not exists bare (id bigint generated always as identity primary key, said text storage plain)',
  )
  await client.end()
  const port = await freePort()
  const file = fileURLToPath(new URL('./bare-server.ts', import.meta.url))
  const text = Math.max(1, Math.min(longestRow, bytes - around))
  const child = spawn(process.execPath, [file, ownerUrl, `${port}`, `${text}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url, { method: 'POST' }).catch(() => null))) await wait(20)
  return { url, process: child, sender: { requests: [{ method: 'POST', body }] } }
}

export async function stopBareCommits({ process: child }: BareCommits): Promise<void> {
  child.kill()
  await once(child, 'exit')
}

/** What the log says of a row beside its text: the row's head, its entry of the index, the commit. */
const around = 180
/** A page of the database takes no longer row. */
const longestRow = 8_000
/** As long as an edit of one cell. */
const body = JSON.stringify({ edits: [{ address: '1/staffing.unit.quota', value: '10000001', revision: '1' }] })
