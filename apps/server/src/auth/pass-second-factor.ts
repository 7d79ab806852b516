import { serverError } from '../errors.ts'
import { clearFailures } from '../store/identity/accounts.ts'
import { removeSessionsOf } from '../store/identity/sessions.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import type { Caller, Identity } from './identity.ts'
import type { CurrentSession } from './read-session.ts'
import { isLocked, logSignIn, refuse } from './sign-in.ts'
import { useCode } from './use-code.ts'

/** The second step of signing in. Whoever fails too often loses the session and starts again after the lock. */
export async function passSecondFactor(
  identity: Identity,
  { session, account }: CurrentSession,
  { code, caller, earlier }: { readonly code: string; readonly caller: Caller; readonly earlier: string | null },
): Promise<BegunSession> {
  if (session.second_factor) throw serverError('second-factor-not-asked', 'the session is whole')
  if (isLocked(account, caller.at)) {
    await removeSessionsOf(identity.database, account.id)
    throw serverError('sign-in-wrong', 'locked account')
  }
  if (!(await useCode(identity, account, code, caller.at))) {
    await refuse(identity, account, 'second-factor-wrong', caller)
    throw serverError('second-factor-wrong', 'wrong code')
  }
  await clearFailures(identity.database, account.id)
  await logSignIn(identity, account.id, 'signed-in', caller)
  return beginSession(identity, account, { caller, secondFactor: true, earlier })
}
