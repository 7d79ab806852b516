import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Where } from './open-store.ts'
import { isInUse } from './postgres/claim-directory.ts'
import { startPostgres, urlOf } from './postgres/start-postgres.ts'
import { upgradePostgres } from './upgrade-postgres.ts'

/** The owner's way into a database, as it is, whichever version made it. */
export interface ReachedDatabase {
  readonly ownerUrl: string
  close(): Promise<void>
}

/** Beside a server that runs on a directory, through its PostgreSQL; where none does, one is started for the time. */
export async function reachDatabase(where: Where): Promise<ReachedDatabase> {
  if ('url' in where) return { ownerUrl: where.url, close: async () => undefined }
  const { directory } = where
  if (isInUse(directory)) return { ownerUrl: urlOf(directory, portIn(directory)), close: async () => undefined }
  await upgradePostgres(directory, new Date())
  const started = await startPostgres(directory)
  return { ownerUrl: started.url, close: started.stop }
}

/** PostgreSQL writes it into the fourth line of its pid file. */
function portIn(directory: string): number {
  return Number.parseInt(readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8').split('\n')[3] ?? '', 10)
}
