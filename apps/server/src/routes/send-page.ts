import type { FastifyReply, FastifyRequest } from 'fastify'
import { sm3 } from '../store/sm3.ts'

/** Sends a page that everybody gets alike, or only says that the one which the browser keeps is still the same. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: string,
  mediaType = 'text/html',
): FastifyReply {
  const hash = sm3(page).slice(0, 32)
  return sendUnlessKept(request, reply, hash, publicMinutes)
    .type(`${mediaType}; charset=utf-8`)
    .send(reply.statusCode === 304 ? null : page)
}

/** Says how long an answer may be kept, and by what it is known; where the browser has this one, the status becomes 304. */
export function sendUnlessKept(
  request: FastifyRequest,
  reply: FastifyReply,
  hash: string,
  minutes: number,
): FastifyReply {
  const tag = `"${hash}"`
  const kept = request.headers['if-none-match']?.split(/\s*,\s*/).map((one) => one.replace(/^W\//, ''))
  if (kept?.includes(tag)) reply.status(304)
  return reply.header('etag', tag).header('cache-control', `public, max-age=${minutes * 60}`)
}

const publicMinutes = 5
