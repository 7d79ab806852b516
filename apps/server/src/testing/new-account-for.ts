import type { Actor } from '../auth/actor.ts'
import { type County, today } from './a-county.ts'
import { anAccount } from './an-account.ts'

/** Gives an actor of a test the account that rows of theirs are joined with. */
export async function newAccountFor(county: County, { accountId }: Actor, displayName: string): Promise<void> {
  await anAccount(county.services, today, { id: accountId, name: `account-${accountId}`, display_name: displayName })
}
