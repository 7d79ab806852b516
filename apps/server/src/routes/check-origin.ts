import type { FastifyRequest } from 'fastify'
import { serverError } from '../errors.ts'
import type { ServerSettings } from '../settings.ts'

/**
 * Writes come from our own pages or from programs, never from the page of another site: browsers name the page's origin with
 * every write, and no script can change what they name.
 */
export function checkOrigin(request: FastifyRequest, { origins }: ServerSettings): void {
  const { origin } = request.headers
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site']
    if (site === undefined || site === 'same-origin' || site === 'none') return
    throw serverError('origin-refused', `no origin, from ${site}`)
  }
  if (origins.includes(origin) || hostOf(origin) === request.headers.host) return
  throw serverError('origin-refused', `from ${origin}`)
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
