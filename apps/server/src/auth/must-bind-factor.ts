import type { ServerSettings } from '../settings.ts'
import type { Account } from '../store/identity/accounts.ts'
import type { Role } from '../workflow/role.ts'

/** Whether somebody must bind a second factor before they may work in these roles. What the provider of a single sign-on asks for is its own matter. */
export function mustBindFactor(
  { totp_secret, password_hash }: Pick<Account, 'totp_secret' | 'password_hash'>,
  roles: readonly Role[],
  { secondFactorRoles }: Pick<ServerSettings, 'secondFactorRoles'>,
): boolean {
  return totp_secret === null && password_hash !== null && roles.some((role) => secondFactorRoles.includes(role))
}
