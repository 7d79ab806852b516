import { serverError } from '../errors.ts'
import { findAccountBySubject } from '../store/identity/accounts.ts'
import { addSignOn, takeSignOn } from '../store/identity/sign-ons.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import type { Caller, Identity } from './identity.ts'
import { hashSecret, newSecret } from './secrets.ts'
import { logSignIn } from './sign-in.ts'
import { newAttempt, type SingleSignOn } from './single-sign-on.ts'

/** Where to send the browser; the state goes into a cookie of it, so that only this browser can come back. */
export async function startSignOn(
  { database }: Identity,
  provider: SingleSignOn,
  { at }: Caller,
): Promise<{ readonly url: URL; readonly state: string }> {
  const attempt = newAttempt(newSecret())
  const { state, nonce, verifier } = attempt
  await addSignOn(database, { state_hash: hashSecret(state), nonce, verifier, created_at: at })
  return { url: await provider.urlFor(attempt), state }
}

/** Begins a session for whom the provider vouches; a second factor is the provider's matter. */
export async function finishSignOn(
  identity: Identity,
  provider: SingleSignOn,
  {
    returned,
    state,
    caller,
    earlier,
  }: {
    readonly returned: URL
    readonly state: string | null
    readonly caller: Caller
    readonly earlier: string | null
  },
): Promise<BegunSession> {
  const since = new Date(caller.at.getTime() - tenMinutes)
  const kept = state === null ? undefined : await takeSignOn(identity.database, hashSecret(state), since)
  if (state === null || !kept) throw serverError('sign-on-failed', 'no such attempt, or too late')
  const subject = await provider.subjectOf(returned, { state, nonce: kept.nonce, verifier: kept.verifier })
  const account = await findAccountBySubject(identity.database, subject)
  if (!account || account.disabled_at !== null) {
    await logSignIn(identity, account?.id ?? null, 'wrong', caller)
    throw serverError('sign-on-unknown', 'no account of this subject')
  }
  await logSignIn(identity, account.id, 'signed-in', caller)
  return beginSession(identity, account, { caller, secondFactor: true, earlier })
}

const tenMinutes = 600_000
