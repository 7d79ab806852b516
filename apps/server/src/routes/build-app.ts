import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { Services } from '../actions/scope/services.ts'
import { serverError } from '../errors.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { ServerSettings } from '../settings.ts'
import { newId } from '../store/new-id.ts'
import { addAccountRoutes } from './account-routes.ts'
import { addAccountsRoutes } from './accounts-routes.ts'
import { answerProblem, answerProblems } from './answer-problem.ts'
import { addBureauRoutes } from './bureau-routes.ts'
import { addEvidenceRoutes } from './evidence-routes.ts'
import { addJobRoutes } from './job-routes.ts'
import { loggerOptions } from './logger-options.ts'
import { addMetricsRoutes } from './metrics-routes.ts'
import { addNoticeRoutes } from './notice-routes.ts'
import { addOpenApi, openApiHead } from './open-api.ts'
import { addPackageRoutes } from './package-routes.ts'
import { addPeopleRoutes } from './people-routes.ts'
import { addPreviewRoutes } from './preview-routes.ts'
import { addPublicPageRoutes } from './public-page-routes.ts'
import { addPublicRoutes } from './public-routes.ts'
import { addRegionRoutes } from './region-routes.ts'
import { addReviewRoutes } from './review-routes.ts'
import { addRuleRoutes } from './rule-routes.ts'
import { addSecurityHeaders } from './security-headers.ts'
import type { Server } from './server.ts'
import { addServiceRoutes } from './service-routes.ts'
import { addSessionRoutes } from './session-routes.ts'
import { addSignOnRoutes } from './sign-on-routes.ts'
import { addTrailRoutes } from './trail-routes.ts'
import { addVerificationPageRoutes } from './verification-page-routes.ts'
import { addVersionRoutes } from './version-routes.ts'
import { watchesOf } from './watches.ts'
import { addWebRoutes } from './web-routes.ts'
import { addWebhookRoutes } from './webhook-routes.ts'
import { addWorkflowRoutes } from './workflow-routes.ts'

export interface AppOptions {
  /** The clock of everything that is written. */
  readonly now?: () => Date
  /** Brings long work to workers; without one nobody can ask for any. */
  readonly queue?: JobQueue | null
}

/** The whole interface over HTTP. */
export async function buildApp(
  services: Services,
  settings: ServerSettings,
  { now = () => new Date(), queue = null }: AppOptions = {},
): Promise<FastifyInstance> {
  const { limits } = settings
  const app = Fastify({
    logger: loggerOptions(settings),
    trustProxy: settings.proxies > 0 && ((_, hop) => hop < settings.proxies),
    bodyLimit: limits.bodyBytes,
    genReqId: () => newId(now()),
    requestIdHeader: false,
    // Whoever sends a byte now and then holds no connection for ever.
    requestTimeout: 120_000,
    frameworkErrors: answerProblem,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  })
  app.setValidatorCompiler(validated)
  app.setSerializerCompiler(serializerCompiler)
  answerProblems(app)
  // Read where they are asked for.
  await app.register(cookie, { hook: false })
  addSecurityHeaders(app)
  await app.register(multipart, { limits: { fileSize: limits.uploadBytes, files: 1, fields: 10, parts: 11 } })
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    // A whole bureau behind one address opens the application in the same minute; its files cost nothing.
    allowList: ({ method, url }) => method === 'GET' && url.startsWith('/assets/'),
    // Counted by address, which many share: to one of them the numbers mean something only once they are over.
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => serverError('too-many-requests', 'rate limit'),
  })
  await app.register(swagger, {
    openapi: openApiHead(settings),
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  const identity = { database: services.database, settings }
  const watches = watchesOf(services, settings, now)
  const server: Server = { app, services, settings, now, queue, identity, watches, streams: new Set() }
  app.addHook('preClose', async () => {
    for (const stream of server.streams) stream.end()
  })
  addOpenApi(app)
  addServiceRoutes(server)
  addMetricsRoutes(server)
  addSessionRoutes(server)
  addSignOnRoutes(server)
  addAccountRoutes(server)
  addPackageRoutes(server)
  addPreviewRoutes(server)
  addWorkflowRoutes(server)
  addEvidenceRoutes(server)
  addVersionRoutes(server)
  addReviewRoutes(server)
  addRegionRoutes(server)
  addPeopleRoutes(server)
  addAccountsRoutes(server)
  addRuleRoutes(server)
  addBureauRoutes(server)
  addJobRoutes(server)
  addNoticeRoutes(server)
  addWebhookRoutes(server)
  addTrailRoutes(server)
  addPublicRoutes(server)
  addPublicPageRoutes(server)
  addVerificationPageRoutes(server)
  await addWebRoutes(server)
  await app.ready()
  return app
}

/** Headers are described for whoever reads the interface; what is read of them is checked where it is read. */
const validated: typeof validatorCompiler = (route) =>
  route.httpPart === 'headers' ? () => true : validatorCompiler(route)
