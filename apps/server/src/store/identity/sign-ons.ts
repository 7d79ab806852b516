import type { Database } from '../connect.ts'
import type { Tables } from '../tables.ts'

export type SignOn = Tables['sign_on']

export async function addSignOn(database: Database, signOn: SignOn): Promise<void> {
  await database.insertInto('sign_on').values(signOn).execute()
}

/** A sign-on comes back once. Those that never came back go as well. */
export async function takeSignOn(database: Database, stateHash: string, since: Date): Promise<SignOn | undefined> {
  await database.deleteFrom('sign_on').where('created_at', '<', since).execute()
  return database.deleteFrom('sign_on').where('state_hash', '=', stateHash).returningAll().executeTakeFirst()
}
