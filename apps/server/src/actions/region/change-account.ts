import type { Actor } from '../../auth/actor.ts'
import type { Identity } from '../../auth/identity.ts'
import { serverError } from '../../errors.ts'
import { setDisabled, setFactor } from '../../store/identity/accounts.ts'
import { removeSessionsOf } from '../../store/identity/sessions.ts'
import { checkText } from '../scope/check-text.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import { ownAccount } from './own-account.ts'

/** Lets an account in no more; whoever is signed in with it is out at once. */
export async function closeAccount(
  { database }: Identity,
  actor: Actor,
  { accountId, reason }: { readonly accountId: string; readonly reason: string },
): Promise<void> {
  const { id } = await otherAccount(database, actor, accountId)
  checkText(reason)
  await inScope(database, actor, async (work) => {
    await setDisabled(work, id, actor.at)
    await record(work, actor, null, { action: 'close-account', before: null, after: { account: id, reason } })
  })
}

/** Lets a closed or locked account in again. */
export async function openAccount({ database }: Identity, actor: Actor, accountId: string): Promise<void> {
  const { id } = await otherAccount(database, actor, accountId)
  await inScope(database, actor, async (work) => {
    await setDisabled(work, id, null)
    await record(work, actor, null, { action: 'open-account', before: null, after: { account: id } })
  })
}

/** Takes the second factor of somebody away who lost it; where their role needs one, they bind another first. */
export async function resetSecondFactor({ database }: Identity, actor: Actor, accountId: string): Promise<void> {
  const { id, totp_secret } = await otherAccount(database, actor, accountId)
  if (totp_secret === null) throw serverError('second-factor-not-asked', 'there is none')
  await inScope(database, actor, async (work) => {
    await setFactor(work, id, null)
    await removeSessionsOf(work, id)
    await record(work, actor, null, { action: 'reset-second-factor', before: null, after: { account: id } })
  })
}

/** Nobody does to themselves what another administrator should. */
function otherAccount(database: Identity['database'], actor: Actor, accountId: string) {
  requireRegionRole(actor, 'manage-people')
  if (accountId === actor.accountId) throw serverError('account-own', `${accountId} is the actor's`)
  return ownAccount(database, actor, accountId)
}
