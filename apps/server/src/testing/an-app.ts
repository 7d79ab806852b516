import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../actions/scope/services.ts'
import { outwardAddresses } from '../actions/webhooks/outward-address.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { buildApp } from '../routes/build-app.ts'
import { defaultSettings, type ServerSettings } from '../settings.ts'
import { openEvidenceFiles } from '../store/evidence-files.ts'
import { openJobFiles } from '../store/job-files.ts'
import { aClock, type Clock } from './a-clock.ts'
import { aFolder } from './a-folder.ts'

/** The app on a store, with a clock that the test moves. */
export async function anApp(
  given: Pick<Services, 'database'> & Partial<Services>,
  settings: Partial<ServerSettings> = {},
  queue: JobQueue | null = null,
): Promise<{ readonly app: FastifyInstance; readonly clock: Clock }> {
  const clock = aClock()
  const folder = aFolder('evidence')
  const services = {
    files: openEvidenceFiles(folder),
    results: openJobFiles(join(folder, 'results')),
    mayReach: outwardAddresses(),
    scan: null,
    ...given,
  }
  const app = await buildApp(
    services,
    { ...defaultSettings, logLevel: 'silent', secondFactorRoles: [], ...settings },
    { now: clock.now, queue },
  )
  return { app, clock }
}
