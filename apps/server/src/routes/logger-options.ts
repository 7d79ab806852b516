import type { FastifyRequest } from 'fastify'
import type { ServerSettings } from '../settings.ts'

/**
 * Log lines as JSON that hold no personal data: the route instead of the address asked for, no address of the caller, no
 * headers, no bodies. Who did what stands in the trail.
 */
export function loggerOptions({ logLevel }: ServerSettings) {
  return {
    level: logLevel,
    redact: [
      'req.headers',
      'res.headers',
      'body',
      '*.password',
      '*.secret',
      '*.token',
      'err.parameters',
      'err.detail',
      'err.where',
    ],
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? null }),
    },
  }
}
