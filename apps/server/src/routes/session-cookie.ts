import type { FastifyReply, FastifyRequest } from 'fastify'
import type { BegunSession } from '../auth/begin-session.ts'
import type { ServerSettings } from '../settings.ts'

/** A cookie that came along; null where none did. */
export function readCookie({ server, headers: { cookie } }: FastifyRequest, name: string): string | null {
  return cookie === undefined ? null : (server.parseCookie(cookie)[name] ?? null)
}

/**
 * The cookie that holds a session's secret: out of reach of scripts, sent by no other site's forms, only over https and to
 * this very host (the prefix __Host- makes browsers see to it).
 */
export function readSessionCookie(request: FastifyRequest, settings: ServerSettings): string | null {
  return readCookie(request, cookieName(settings))
}

export function setSessionCookie(
  reply: FastifyReply,
  { secret, session }: BegunSession,
  settings: ServerSettings,
): void {
  reply.setCookie(cookieName(settings), secret, { ...cookieOptions(settings), expires: session.expires_at })
}

export function clearSessionCookie(reply: FastifyReply, settings: ServerSettings): void {
  reply.clearCookie(cookieName(settings), cookieOptions(settings))
}

function cookieName({ development }: ServerSettings): string {
  return development ? 'mingxiao' : '__Host-mingxiao'
}

export function cookieOptions({ development }: ServerSettings) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: !development } as const
}
