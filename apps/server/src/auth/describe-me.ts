import type { Me } from '@mingxiao/contract'
import { findGrants } from '../store/identity/accounts.ts'
import type { BegunSession } from './begin-session.ts'
import type { Identity } from './identity.ts'
import { mustBindFactor } from './must-bind-factor.ts'
import { mustChangePassword } from './must-change-password.ts'

/** Who is signed in, and what they may do where. */
export async function describeMe(
  { database, settings }: Identity,
  { session, account }: Omit<BegunSession, 'secret'>,
  at: Date,
): Promise<Me> {
  const grants = await findGrants(database, account.id)
  return {
    accountId: account.id,
    name: account.name,
    displayName: account.display_name,
    secondFactor: account.totp_secret === null ? 'off' : session.second_factor ? 'passed' : 'outstanding',
    mustChangePassword: mustChangePassword(account, settings, at),
    mustBindFactor: mustBindFactor(
      account,
      grants.map(({ role }) => role),
      settings,
    ),
    expiresAt: session.expires_at.toISOString(),
    grants: grants.map(({ region_id, organisation_id, role }) => ({
      regionId: region_id,
      organisationId: organisation_id,
      role,
    })),
  }
}
