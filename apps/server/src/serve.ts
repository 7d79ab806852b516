import type { FastifyInstance } from 'fastify'
import type { Services } from './actions/scope/services.ts'
import { outwardAddresses } from './actions/webhooks/outward-address.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { openEvidence } from './open-evidence.ts'
import type { ServerStart } from './read-server-settings.ts'
import { buildApp } from './routes/build-app.ts'
import { scanByCommand } from './scan-by-command.ts'
import type { ServerSettings } from './settings.ts'
import { connect } from './store/connect.ts'
import { tidyIdentity } from './store/identity/tidy-identity.ts'
import { openJobFiles } from './store/job-files.ts'
import { tidyJobs } from './store/jobs/tidy-jobs.ts'
import { openStore, type Store } from './store/open-store.ts'

/** A server that answers. */
export interface RunningServer {
  readonly url: string
  readonly store: Store
  readonly services: Services
  /** Lets requests that are under way come to their end, then closes the database. */
  stop(): Promise<void>
}

/** Opens the store and listens. What fails on the way closes what was open. */
export async function serve({ where, host, port, settings, ...start }: ServerStart): Promise<RunningServer> {
  const store = await openStore(where)
  let queue: JobQueue | undefined
  let app: FastifyInstance | undefined
  const stop = async () => {
    await app?.close()
    await queue?.stop()
    await store.close()
  }
  try {
    const services = {
      database: store.database,
      files: openEvidence(start),
      scan: start.scanner === null ? null : scanByCommand(start.scanner),
      results: openJobFiles(start.results),
      mayReach: outwardAddresses(start.webhookNetworks),
    }
    queue = await startJobs(services, store.ownerUrl, (error) => app?.log.error({ err: error }, 'jobs'))
    app = await buildApp(services, settings, { queue })
    const { log } = app
    const url = await app.listen({ host, port })
    const tidying = setInterval(() => void tidy(store, services, settings).catch((error) => log.error(error)), hour)
    return {
      url,
      store,
      services,
      stop: async () => {
        clearInterval(tidying)
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const hour = 3_600_000

async function tidy(
  { ownerUrl }: Store,
  { results }: Services,
  { signInLogDays, resultDays, deliveryLogDays }: ServerSettings,
): Promise<void> {
  const owner = connect(ownerUrl, 1)
  const at = new Date()
  const ago = (days: number) => new Date(at.getTime() - days * 24 * hour)
  try {
    await tidyIdentity(owner, { at, signInsSince: ago(signInLogDays) })
    await tidyJobs(owner, results, { resultsSince: ago(resultDays), deliveriesSince: ago(deliveryLogDays) })
  } finally {
    await owner.destroy()
  }
}
