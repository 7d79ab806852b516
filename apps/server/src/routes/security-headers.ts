import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

const everywhere = {
  xFrameOptions: { action: 'deny' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  // What only Flash and browsers long gone ever read.
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const

/** Nothing is loaded from elsewhere, nothing runs that stands inline, no other site shows our pages in a frame. */
const ofPages = {
  ...everywhere,
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
  crossOriginOpenerPolicy: { policy: 'same-origin' },
} as const

/** Answers to programs are no pages: whoever opens one all the same gets nothing loaded, run or framed. */
const ofAnswers = {
  ...everywhere,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
} as const

/** Headers are made once, not for each answer. */
const [pages, answers] = [made(ofPages), made(ofAnswers)]

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(isPage(request.url) ? pages : answers)
    done()
  })
}

/** The interface has one page, which describes it. */
function isPage(url: string): boolean {
  return !url.startsWith('/api/') || /^\/api\/(?:\?|$)/.test(url)
}

function made(headers: typeof ofPages | typeof ofAnswers): Readonly<Record<string, string>> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()))
  helmet(headers)(answer.req, answer, () => undefined)
  return answer.getHeaders() as Readonly<Record<string, string>>
}
