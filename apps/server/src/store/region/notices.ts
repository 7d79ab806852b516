import type { Work } from '../with-context.ts'
import type { NoticeTable, ReminderTable } from './notice-table.ts'

/** Writes down that a unit is reminded; false where it was on this occasion. */
export async function addReminder(work: Work, row: ReminderTable): Promise<boolean> {
  const added = await work
    .insertInto('reminder')
    .values(row)
    .onConflict((conflict) => conflict.columns(['region_id', 'organisation_id', 'year', 'occasion']).doNothing())
    .returning('occasion')
    .executeTakeFirst()
  return added !== undefined
}

/** The occasions of a year on which units were reminded, as `organisation occasion`. */
export async function remindedOn(work: Work, regionId: number, year: number): Promise<ReadonlySet<string>> {
  const rows = await work
    .selectFrom('reminder')
    .select(['organisation_id', 'occasion'])
    .where('region_id', '=', regionId)
    .where('year', '=', year)
    .execute()
  return new Set(rows.map(({ organisation_id, occasion }) => `${organisation_id} ${occasion}`))
}

export async function addNotices(work: Work, rows: readonly NoticeTable[]): Promise<void> {
  if (rows.length === 0) return
  await work
    .insertInto('notice')
    .values(rows.map((row) => ({ ...row, data: JSON.stringify(row.data) as never })))
    .execute()
}

export interface NoticeFilter {
  readonly unread: boolean
  /** The last notice of the page before. */
  readonly before?: string | undefined
  readonly limit: number
}

/** A notice with the name of the organisation that it is about. */
export interface NoticeRow extends NoticeTable {
  readonly organisation_name: string
}

/** What somebody was told, the newest first. */
export function listNoticeRows(
  work: Work,
  { regionId, accountId }: { readonly regionId: number; readonly accountId: string },
  { unread, before, limit }: NoticeFilter,
): Promise<readonly NoticeRow[]> {
  let query = work
    .selectFrom('notice')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.region_id', '=', 'notice.region_id')
        .onRef('organisation.id', '=', 'notice.organisation_id'),
    )
    .selectAll('notice')
    .select('organisation.name as organisation_name')
    .where('notice.region_id', '=', regionId)
    .where('notice.account_id', '=', accountId)
  if (unread) query = query.where('read_at', 'is', null)
  if (before !== undefined) query = query.where('notice.id', '<', before)
  return query.orderBy('notice.id', 'desc').limit(limit).execute()
}

export async function countUnread(work: Work, regionId: number, accountId: string): Promise<number> {
  const { count } = await work
    .selectFrom('notice')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number.parseInt(count, 10)
}

export async function markRead(
  work: Work,
  { regionId, accountId }: { readonly regionId: number; readonly accountId: string },
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await work
    .updateTable('notice')
    .set({ read_at: at })
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .where('id', 'in', [...ids])
    .where('read_at', 'is', null)
    .execute()
}
