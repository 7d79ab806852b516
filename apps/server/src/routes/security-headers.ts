import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
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
  const answer = new ServerResponse(new IncomingMessage(new Socket()))
  helmet(headers)(answer.req, answer, () => undefined)
  const made = answer.getHeaders() as Readonly<Record<string, string>>
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(made)
    done()
  })
}
