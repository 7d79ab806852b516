import { hashPassword } from '../auth/hash-password.ts'
import type { Database } from '../store/connect.ts'
import { type Account, addAccount } from '../store/identity/accounts.ts'
import { newId } from '../store/new-id.ts'

/** An account with the password `rightPassword`, but for what a test changes. */
export async function anAccount(
  { database }: { readonly database: Database },
  at: Date,
  changes: Partial<Account> = {},
): Promise<Account> {
  const account: Account = {
    id: newId(at),
    name: 'tianbao',
    display_name: '填报人甲',
    password_hash: await hashPassword(rightPassword),
    totp_secret: null,
    oidc_subject: null,
    must_change_password: false,
    failed_logins: 0,
    locked_until: null,
    disabled_at: null,
    created_at: at,
    password_changed_at: at,
    totp_pending: null,
    totp_step: null,
    ...changes,
  }
  if (!(await addAccount(database, account))) throw new Error(`a second ${account.name}`)
  return account
}

export const rightPassword = 'Yushan-2024-lvshui'
