import { sql } from 'kysely'
import type { Work } from '../with-context.ts'

/** An account as an administrator sees it: nothing of its secrets. */
export interface AccountRow {
  readonly id: string
  readonly name: string
  readonly display_name: string
  readonly has_password: boolean
  readonly signs_on: boolean
  readonly has_second_factor: boolean
  readonly locked_until: Date | null
  readonly disabled_at: Date | null
  readonly created_at: Date
  readonly last_sign_in: Date | null
  readonly works_elsewhere: boolean
}

/** The accounts that have, or had, a role in a region, by their names. */
export function accountsIn(work: Work, regionId: number): Promise<readonly AccountRow[]> {
  return work
    .selectFrom('account')
    .select(['id', 'name', 'display_name', 'locked_until', 'disabled_at', 'created_at'])
    .select([
      sql<boolean>`password_hash is not null`.as('has_password'),
      sql<boolean>`oidc_subject is not null`.as('signs_on'),
      sql<boolean>`totp_secret is not null`.as('has_second_factor'),
      sql<boolean>`exists (select 1 from grants_of(account.id) as held where held.region_id <> ${regionId})`.as(
        'works_elsewhere',
      ),
    ])
    .select((of) =>
      of
        .selectFrom('sign_in')
        .select(({ fn }) => fn.max('sign_in.at').as('at'))
        .whereRef('sign_in.account_id', '=', 'account.id')
        .where('sign_in.outcome', '=', 'signed-in')
        .as('last_sign_in'),
    )
    .where('id', 'in', (of) =>
      of.selectFrom('role_grant').select('role_grant.account_id').where('role_grant.region_id', '=', regionId),
    )
    .orderBy('name')
    .execute()
}
