import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment } from './id.ts'
import { inRegion } from './package-path.ts'
import { pageOf, pageQuery } from './page.ts'

/** What somebody is told when they next look: that their unit has not submitted yet. */
const notice = z
  .object({
    id,
    kind: z.enum(['reminder']),
    organisationId: id,
    organisation: z.string().describe('its name'),
    year: z.int(),
    closesAt: moment,
    daysLeft: z.int().describe('whole days that were left when it was written'),
    createdAt: moment,
    readAt: moment.nullable(),
  })
  .meta({ id: 'Notice' })

export type NoticeJson = z.output<typeof notice>

const all = '/api/regions/{regionId}/notices'
const common = { tag: '提醒', access: 'session', params: inRegion } as const

export const noticeEndpoints = {
  listNotices: defineEndpoint({
    ...common,
    method: 'GET',
    path: all,
    summary: '给本人的提醒，新的在前',
    query: pageQuery.extend({ unread: z.enum(['true', 'false']).default('false').describe('only those not read yet') }),
    answer: { status: 200, body: pageOf(notice).extend({ unread: z.int().describe('how many are not read yet') }) },
  }),
  readNotices: defineEndpoint({
    ...common,
    unkeyed: true,
    method: 'POST',
    path: `${all}/reading`,
    summary: '标为已读',
    body: z.strictObject({ ids: z.array(id).min(1).max(200) }),
    answer: { status: 204, body: 'nothing' },
  }),
} as const
