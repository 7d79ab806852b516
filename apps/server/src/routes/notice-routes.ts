import { endpoints, type NoticeJson } from '@mingxiao/contract'
import { listNotices, readNotices } from '../actions/notices/list-notices.ts'
import type { NoticeRow } from '../store/region/notices.ts'
import { addRoute } from './add-route.ts'
import { pageOfRows } from './page-of-rows.ts'
import type { Server } from './server.ts'

/** What people are told when they next look. */
export function addNoticeRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.listNotices, async ({ actor, query: { limit, after, unread } }) => {
    const filter = { unread: unread === 'true', before: after, limit: limit + 1 }
    const listed = await listNotices(services, actor, filter)
    return { ...pageOfRows(listed.rows.map(noticeAsJson), limit, ({ id }) => id), unread: listed.unread }
  })
  addRoute(server, endpoints.readNotices, async ({ actor, body }) => {
    await readNotices(services, actor, body.ids)
    return undefined
  })
}

function noticeAsJson({
  id,
  kind,
  organisation_id,
  organisation_name,
  data,
  created_at,
  read_at,
}: NoticeRow): NoticeJson {
  return {
    id,
    kind,
    organisationId: organisation_id,
    organisation: organisation_name,
    ...data,
    createdAt: created_at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
  }
}
