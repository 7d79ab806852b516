import type { ServerSettings } from '../settings.ts'
import type { Account } from '../store/identity/accounts.ts'

/** Somebody else chose the password, or it has grown old. Who signs on elsewhere has none here. */
export function mustChangePassword(account: Account, { password }: ServerSettings, at: Date): boolean {
  if (account.password_hash === null) return false
  if (account.must_change_password) return true
  const since = account.password_changed_at ?? account.created_at
  return at.getTime() - since.getTime() > password.maxAgeDays * day
}

const day = 86_400_000
