import type { Actor } from '../../auth/actor.ts'
import type { Identity } from '../../auth/identity.ts'
import { inviteAccount } from '../../auth/invite-account.ts'
import { serverError } from '../../errors.ts'
import { type Account, addAccount as addRow } from '../../store/identity/accounts.ts'
import { newId } from '../../store/new-id.ts'
import type { Work } from '../../store/with-context.ts'
import { checkText } from '../scope/check-text.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'

export interface NewAccount {
  readonly name: string
  readonly displayName: string
  /** How an OpenID Connect provider names the person: subject@issuer. */
  readonly subject: string | null
}

/** An account with the token by which its owner sets the first password. */
export interface Invited {
  readonly account: Account
  readonly token: string
  readonly expiresAt: Date
}

/** Opens an account that nobody knows the password of; its owner chooses one. */
export async function addAccount(
  identity: Identity,
  actor: Actor,
  { name, displayName, subject }: NewAccount,
): Promise<Invited> {
  requireRegionRole(actor, 'manage-people')
  for (const text of [name, displayName]) checkText(text)
  const { database } = identity
  const account = newAccount(actor.at, { name, displayName, subject })
  await inScope(database, actor, (work) => writeAccount(work, actor, account))
  return { account, ...(await inviteAccount(identity, account.id, actor.at)) }
}

/** Writes an account down, and into the trail. */
export async function writeAccount(work: Work, actor: Actor, account: Account): Promise<void> {
  if (!(await addRow(work, account))) throw serverError('account-exists', 'name or subject is taken')
  const after = { account: account.id, name: account.name }
  await record(work, actor, null, { action: 'add-account', before: null, after })
}

export function newAccount(at: Date, { name, displayName, subject }: NewAccount): Account {
  return {
    id: newId(at),
    name,
    display_name: displayName,
    password_hash: null,
    totp_secret: null,
    oidc_subject: subject,
    must_change_password: false,
    failed_logins: 0,
    locked_until: null,
    disabled_at: null,
    created_at: at,
    password_changed_at: null,
    totp_pending: null,
    totp_step: null,
  }
}
