import { hashSecret, newSecret } from '../../auth/secrets.ts'
import type { Database } from '../../store/connect.ts'
import { addSession } from '../../store/identity/sessions.ts'
import { writtenCells } from '../crash/writer.ts'
import type { WritingPerson } from '../crash/writing-county.ts'
import type { Sender } from './type-and-send.ts'

/** Somebody at the editor: signed in, with a package open. */
export interface Clerk extends Sender {
  readonly cookie: string
  readonly path: string
}

/** Signs people in and has each fill in their package cell by cell, every time over the value that they wrote before. */
export async function clerksOf(database: Database, people: readonly WritingPerson[]): Promise<readonly Clerk[]> {
  const clerks: Clerk[] = []
  for (const [at, person] of people.entries())
    clerks.push(aClerk(person, `mingxiao=${await signedIn(database, person)}`, at + 1))
  return clerks
}

async function signedIn(database: Database, { accountId }: WritingPerson): Promise<string> {
  const [secret, at] = [newSecret(), new Date()]
  const expires_at = new Date(at.getTime() + 86_400_000)
  const session = { account_id: accountId, created_at: at, used_at: at, expires_at, second_factor: true }
  await addSession(database, { ...session, id_hash: hashSecret(secret), address: '127.0.0.1', agent: 'autocannon' })
  return secret
}

function aClerk({ regionId, packageId }: WritingPerson, cookie: string, number: number): Clerk {
  const path = `/api/regions/${regionId}/packages/${packageId}`
  const revisions = new Map<string, string>()
  let written = 0
  const requests = writtenCells.map((address) => ({
    method: 'PATCH' as const,
    path: `${path}/cells`,
    headers: { cookie, 'content-type': 'application/json' },
    setupRequest: (request: object) => {
      written += 1
      const value = `${number}${String(written).padStart(7, '0')}`
      const edits = [{ address, value, revision: revisions.get(address) ?? '0' }]
      const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': `${packageId}-${value}` }
      return { ...request, headers, body: JSON.stringify({ edits }) }
    },
    onResponse: (status: number, body: string) => {
      if (status !== 200) return
      const { revision, conflicts = [] } = JSON.parse(body)
      // A run ends in the middle of requests: what was saved without an answer is found by the next.
      revisions.set(address, revision ?? conflicts[0]?.revision ?? '0')
    },
  }))
  return { requests, cookie, path }
}
