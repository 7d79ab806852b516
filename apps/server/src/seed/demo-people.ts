import { newAccount } from '../actions/region/add-account.ts'
import { grantRole } from '../actions/region/grant-role.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { hashPassword } from '../auth/hash-password.ts'
import { serverError } from '../errors.ts'
import { addAccount } from '../store/identity/accounts.ts'
import type { Role } from '../workflow/role.ts'
import { newPassword } from './new-password.ts'

/** A demo account; its password is known here once and kept nowhere. */
export interface DemoAccount {
  readonly name: string
  readonly displayName: string
  readonly password: string
  readonly organisation: string
  readonly role: Role
}

export interface Person {
  readonly name: string
  readonly displayName: string
  readonly role: Role
  readonly organisation: { readonly id: string; readonly name: string }
}

/** Opens an account with a password of its own and grants it its role. */
export async function addPerson(
  services: Services,
  administrator: Actor,
  { name, displayName, role, organisation }: Person,
  { at: passwordAt, mustChangePassword }: { readonly at: Date; readonly mustChangePassword: boolean },
): Promise<{ readonly account: DemoAccount; readonly actor: Actor }> {
  const { at, regionId, address } = administrator
  const password = newPassword()
  const account = {
    ...newAccount(at, { name, displayName, subject: null }),
    password_hash: await hashPassword(password),
    password_changed_at: passwordAt,
    must_change_password: mustChangePassword,
  }
  if (!(await addAccount(services.database, account))) throw serverError('account-exists', `${name} is taken`)
  const grant = { organisationId: organisation.id, role }
  await grantRole(services, administrator, { accountId: account.id, ...grant })
  return {
    account: { name, displayName, password, organisation: organisation.name, role },
    actor: { accountId: account.id, regionId, grants: [grant], address, at },
  }
}
