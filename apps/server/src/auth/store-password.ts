import { serverError } from '../errors.ts'
import { type Account, setPassword } from '../store/identity/accounts.ts'
import { endInvitationsOf } from '../store/identity/invitations.ts'
import { hashPassword } from './hash-password.ts'
import type { Identity } from './identity.ts'
import { judgePassword } from './judge-password.ts'

/** Keeps a password that was checked, and ends all sessions and invitations that rest on the one before. */
export async function storePassword(
  { database }: Identity,
  account: Account,
  password: string,
  at: Date,
): Promise<Account> {
  const hash = await hashPassword(password)
  await setPassword(database, account.id, { hash, at, mustChange: false })
  await endInvitationsOf(database, account.id, at)
  return { ...account, password_hash: hash, password_changed_at: at, must_change_password: false }
}

/** Refuses a password that the policy does not allow. */
export function checkNewPassword({ settings }: Identity, account: Account, password: string): void {
  const { name, display_name: displayName } = account
  const detail = judgePassword(password, { name, displayName }, settings.password)
  if (detail !== null) throw serverError('password-too-weak', 'refused by the policy', { detail })
}
