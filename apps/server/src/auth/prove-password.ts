import { serverError } from '../errors.ts'
import type { Account } from '../store/identity/accounts.ts'
import { verifyPassword } from './hash-password.ts'
import type { Caller, Identity } from './identity.ts'
import { isLocked, refuse } from './sign-in.ts'

/** Asks again for the password before something weighty; failures count as those of signing in do. */
export async function provePassword(
  identity: Identity,
  account: Account,
  password: string,
  caller: Caller,
): Promise<void> {
  const matches = await verifyPassword(account.password_hash, password)
  if (matches && !isLocked(account, caller.at)) return
  await refuse(identity, account, 'wrong', caller)
  throw serverError('sign-in-wrong', 'wrong password')
}
