import { serverError } from '../errors.ts'
import { setFactor, setPendingFactor } from '../store/identity/accounts.ts'
import { changeSessionFactor } from '../store/identity/sessions.ts'
import type { Caller, Identity } from './identity.ts'
import { newOneTimeSecret, stepOfCode } from './one-time-codes.ts'
import { provePassword } from './prove-password.ts'
import type { CurrentSession } from './read-session.ts'
import { refuse } from './sign-in.ts'
import { useCode } from './use-code.ts'

/** Shows a secret to be put into an authenticator app; it counts only once a code proved that it arrived there. */
export async function beginSecondFactor(
  identity: Identity,
  { account }: CurrentSession,
  { password, caller }: { readonly password: string; readonly caller: Caller },
): Promise<{ readonly secret: string; readonly uri: string }> {
  if (account.totp_secret !== null) throw serverError('second-factor-bound', 'remove the present one first')
  await provePassword(identity, account, password, caller)
  const offer = newOneTimeSecret(account.name)
  await setPendingFactor(identity.database, account.id, offer.secret)
  return offer
}

export async function confirmSecondFactor(
  identity: Identity,
  { session, account }: CurrentSession,
  { code, caller }: { readonly code: string; readonly caller: Caller },
): Promise<void> {
  const secret = account.totp_pending
  if (secret === null) throw serverError('second-factor-not-asked', 'nothing is pending')
  if ((await stepOfCode(secret, code, caller.at)) === null) {
    await refuse(identity, account, 'second-factor-wrong', caller)
    throw serverError('second-factor-wrong', 'wrong code')
  }
  await setFactor(identity.database, account.id, secret)
  await changeSessionFactor(identity.database, account.id, session.id_hash)
}

export async function removeSecondFactor(
  identity: Identity,
  { account }: CurrentSession,
  { password, code, caller }: { readonly password: string; readonly code: string; readonly caller: Caller },
): Promise<void> {
  if (account.totp_secret === null) throw serverError('second-factor-not-asked', 'there is none')
  await provePassword(identity, account, password, caller)
  if (!(await useCode(identity, account, code, caller.at))) {
    await refuse(identity, account, 'second-factor-wrong', caller)
    throw serverError('second-factor-wrong', 'wrong code')
  }
  await setFactor(identity.database, account.id, null)
}
