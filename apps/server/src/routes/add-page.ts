import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type PageSetting, pageSetting } from '../pages/page-setting.ts'
import { refusalPage } from '../pages/refusal-page.ts'
import { asAppError } from './answer-problem.ts'
import { sendPage } from './send-page.ts'
import type { Server } from './server.ts'
import { statusOf } from './status-of.ts'

/** Makes a page; whoever has answered already hands back the reply. */
export type MakePage = (
  setting: PageSetting,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<string | FastifyReply>

/** A page for everybody at an address; what is refused is told in the same dress. */
export function addPage(server: Server, url: string, make: MakePage, method: 'GET' | 'POST' = 'GET'): void {
  const { limits } = server.settings
  server.app.route({
    method,
    url,
    schema: { hide: true },
    ...(method === 'POST'
      ? { bodyLimit: limits.uploadBytes, config: { rateLimit: { max: limits.signInsPerMinute, timeWindow: 60_000 } } }
      : {}),
    errorHandler: (error: FastifyError, request, reply) => refuse(error, request, reply),
    handler: async (request, reply) => {
      const page = await make(pageSetting(request.url), request, reply)
      return typeof page === 'string' ? sendPage(request, reply, page) : page
    },
  })
}

function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asAppError(error)
  const status = statusOf(known.code)
  if (status >= 500) request.log.error({ err: error }, known.code)
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(refusalPage(pageSetting(request.url), status))
}

/** A text out of path or query, without what the database takes for no text; '' where there is none. */
export function textIn(said: unknown, name: string): string {
  const value =
    typeof said === 'object' && said !== null ? (said as Readonly<Record<string, unknown>>)[name] : undefined
  if (typeof value !== 'string') return ''
  return value
    .replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .trim()
    .slice(0, 100)
}

/** A whole number out of path or query; 0 where there is none. */
export function numberIn(said: unknown, name: string): number {
  const text = textIn(said, name)
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}
