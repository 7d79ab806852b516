import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

/** Nothing is loaded from elsewhere, nothing runs that stands inline, no other site shows our pages in a frame. */
const headers: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  // What only Flash and browsers long gone ever read.
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
}

/** Headers are made once, not for each answer. */
export function addSecurityHeaders(app: FastifyInstance): void {
  const add = helmet(headers)
  app.addHook('onRequest', (request, reply, done) => add(request.raw, reply.raw, () => done()))
}
