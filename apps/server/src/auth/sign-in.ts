import { serverError } from '../errors.ts'
import { type Account, clearFailures, countFailure, findAccountByName } from '../store/identity/accounts.ts'
import { addSignIn } from '../store/identity/sessions.ts'
import { newId } from '../store/new-id.ts'
import type { SignInTable } from '../store/tables.ts'
import { type BegunSession, beginSession } from './begin-session.ts'
import { verifyPassword } from './hash-password.ts'
import type { Caller, Identity } from './identity.ts'
import { useCode } from './use-code.ts'

export interface Credentials {
  readonly name: string
  readonly password: string
  readonly code?: string | undefined
}

/**
 * Begins a session for a name and its password. With a second factor and no code yet, it lets its owner do nothing but give
 * the code. An unknown name, a wrong password and a locked account are answered alike and take as long: nobody learns which
 * names exist, or that a guess made during a lock was right.
 */
export async function signIn(
  identity: Identity,
  { name, password, code }: Credentials,
  { caller, earlier }: { readonly caller: Caller; readonly earlier: string | null },
): Promise<BegunSession> {
  const account = await findAccountByName(identity.database, name)
  const matches = await verifyPassword(account?.password_hash ?? null, password)
  if (!account || account.disabled_at !== null || isLocked(account, caller.at)) {
    await logSignIn(identity, account?.id ?? null, account ? 'locked' : 'wrong', caller)
    throw serverError('sign-in-wrong', 'unknown, closed or locked account')
  }
  if (!matches) {
    await refuse(identity, account, 'wrong', caller)
    throw serverError('sign-in-wrong', 'wrong password')
  }
  if (code !== undefined && account.totp_secret !== null && !(await useCode(identity, account, code, caller.at))) {
    await refuse(identity, account, 'second-factor-wrong', caller)
    throw serverError('second-factor-wrong', 'wrong code')
  }
  const secondFactor = account.totp_secret === null || code !== undefined
  // Until the code is right, failures go on counting: a known password leaves no room for guessing codes.
  if (secondFactor) await clearFailures(identity.database, account.id)
  await logSignIn(identity, account.id, 'signed-in', caller)
  return beginSession(identity, account, { caller, secondFactor, earlier })
}

export function isLocked(account: Account, at: Date): boolean {
  return account.locked_until !== null && account.locked_until > at
}

/** Counts the failure towards the lock. */
export async function refuse(
  identity: Identity,
  account: Account,
  outcome: SignInTable['outcome'],
  caller: Caller,
): Promise<void> {
  const { failures, minutes } = identity.settings.lockout
  // A lock that has passed starts the count anew.
  if (account.locked_until !== null) await clearFailures(identity.database, account.id)
  await countFailure(identity.database, account.id, {
    limit: failures,
    lockedUntil: new Date(caller.at.getTime() + minutes * 60_000),
  })
  await logSignIn(identity, account.id, outcome, caller)
}

export async function logSignIn(
  { database }: Identity,
  accountId: string | null,
  outcome: SignInTable['outcome'],
  { at, address, agent }: Caller,
): Promise<void> {
  await addSignIn(database, { id: newId(at), at, account_id: accountId, outcome, address, agent })
}
