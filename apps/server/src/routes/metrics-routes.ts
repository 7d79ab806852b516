import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { serverError } from '../errors.ts'
import { countOpenJobs } from '../store/jobs/jobs.ts'
import { pingDatabase } from '../store/ping-database.ts'
import { countOutbox } from '../store/webhooks/outbox.ts'
import type { Server } from './server.ts'

/** Prometheus asks here, from the same machine alone. Routes are counted by their pattern: no id becomes a label. */
export function addMetricsRoutes({ app, services }: Server): void {
  const register = new Registry()
  collectDefaultMetrics({ register })
  countRequests(app, register)
  watchDatabase(services, register)
  watchJobs(services, register)
  app.get('/metrics', { schema: { hide: true }, config: { rateLimit: false } }, async (request, reply) => {
    if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip))
      throw serverError('route-not-found', 'metrics from elsewhere')
    return reply.header('content-type', register.contentType).send(await register.metrics())
  })
}

function countRequests(app: FastifyInstance, register: Registry): void {
  const labelNames = ['method', 'route', 'status'] as const
  const seconds = new Histogram({
    name: 'mingxiao_request_seconds',
    help: 'time from request to answer',
    labelNames,
    registers: [register],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  })
  const faults = new Counter({
    name: 'mingxiao_faults_total',
    help: 'answers of 500 and above',
    labelNames: ['route'],
    registers: [register],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000)
    if (reply.statusCode >= 500) faults.inc({ route })
  })
}

function watchDatabase(services: Server['services'], register: Registry): void {
  new Gauge({
    name: 'mingxiao_database_reachable',
    help: '1 while the database answers',
    registers: [register],
    async collect() {
      this.set(await answers(services))
    },
  })
}

function answers({ database }: Server['services']): Promise<number> {
  return pingDatabase(database).then(
    () => 1,
    () => 0,
  )
}

/** What waits: jobs that nobody works on, and messages that no queue has yet. */
function watchJobs({ database }: Server['services'], register: Registry): void {
  new Gauge({
    name: 'mingxiao_jobs',
    help: 'jobs that are not over, by state',
    labelNames: ['state'],
    registers: [register],
    async collect() {
      const counts = await countOpenJobs(database).catch(() => null)
      for (const state of ['waiting', 'running'] as const) this.set({ state }, counts?.[state] ?? Number.NaN)
    },
  })
  new Gauge({
    name: 'mingxiao_outbox_messages',
    help: 'messages to webhooks that no queue has yet',
    registers: [register],
    async collect() {
      this.set(await countOutbox(database).catch(() => Number.NaN))
    },
  })
}
