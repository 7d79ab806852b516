import { serverError } from '../errors.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import type { Caller, Identity } from './identity.ts'
import { provePassword } from './prove-password.ts'
import type { CurrentSession } from './read-session.ts'
import { checkNewPassword, storePassword } from './store-password.ts'

/** A new password ends every session of the account; the caller goes on in a new one. */
export async function changePassword(
  identity: Identity,
  { session, account }: CurrentSession,
  { current, next, caller }: { readonly current: string; readonly next: string; readonly caller: Caller },
): Promise<BegunSession> {
  await provePassword(identity, account, current, caller)
  if (current === next) throw serverError('password-too-weak', 'same password', { detail: '新密码要与原密码不同。' })
  checkNewPassword(identity, account, next)
  const changed = await storePassword(identity, account, next, caller.at)
  return beginSession(identity, changed, { caller, secondFactor: session.second_factor, earlier: null })
}
