import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { countUnread, listNoticeRows, markRead, type NoticeFilter, type NoticeRow } from '../../store/region/notices.ts'
import { isId } from '../scope/is-id.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface ListedNotices {
  readonly rows: readonly NoticeRow[]
  readonly unread: number
}

/** What the actor was told, the newest first. */
export function listNotices({ database }: Services, actor: Actor, filter: NoticeFilter): Promise<ListedNotices> {
  const { before } = filter
  if (before !== undefined && !isId(before)) throw serverError('request-invalid', `${before} is no id`)
  return inScope(database, actor, async (work) => ({
    rows: await listNoticeRows(work, actor, filter),
    unread: await countUnread(work, actor.regionId, actor.accountId),
  }))
}

/** Their owner has seen them; those of others are left as they are. */
export function readNotices({ database }: Services, actor: Actor, ids: readonly string[]): Promise<void> {
  return inScope(database, actor, (work) => markRead(work, actor, ids, actor.at))
}
