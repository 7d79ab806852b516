import { appPassword } from './app-password.ts'
import { connect, type Database, type Patience, serverPatience } from './connect.ts'
import { migrate } from './migrate.ts'
import { keepPostgres } from './postgres/keep-postgres.ts'
import { upgradePostgres } from './upgrade-postgres.ts'

/** The database of a server, brought up to this version. */
export interface Store {
  readonly database: Database
  /** The owner's, for backups and verification. */
  readonly ownerUrl: string
  close(): Promise<void>
}

/** A database given by URL, or a PostgreSQL of our own in a directory. */
export type Where = { readonly url: string } | { readonly directory: string }

export async function openStore(where: Where, patience: Patience = serverPatience): Promise<Store> {
  if ('directory' in where) await upgradePostgres(where.directory, new Date())
  const own = 'directory' in where ? await keepPostgres(where.directory) : null
  const ownerUrl = own?.url ?? ('url' in where ? where.url : '')
  try {
    const password = appPassword(ownerUrl)
    await migrate(ownerUrl, password)
    const url = new URL(ownerUrl)
    url.username = 'mingxiao_app'
    url.password = password
    const database = connect(url.href, patience)
    const close = async () => {
      await database.destroy()
      await own?.stop()
    }
    return { database, ownerUrl, close }
  } catch (error) {
    await own?.stop()
    throw error
  }
}
