import { endpoints } from '@mingxiao/contract'
import { serverError } from '../errors.ts'
import { askExport } from '../jobs/ask-export.ts'
import { askIntake } from '../jobs/ask-intake.ts'
import { askReminders } from '../jobs/ask-reminders.ts'
import { cancelJob, type ReadJob, readJob, retryJob } from '../jobs/job-actions.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { listJobs } from '../jobs/list-jobs.ts'
import { readJobResult } from '../jobs/read-job-result.ts'
import type { JobTable } from '../store/tables.ts'
import { addRoute } from './add-route.ts'
import { jobAsJson, progressAsJson } from './json/job-as-json.ts'
import { sendEvents } from './send-events.ts'
import { sendFile } from './send-file.ts'
import type { Server } from './server.ts'

export function addJobRoutes(server: Server): void {
  const { services, settings } = server
  const asJson = (job: JobTable) => jobAsJson(job, settings)
  const progress = (read: ReadJob) => progressAsJson(read, settings)
  addRoute(server, endpoints.askIntake, async ({ actor, file }) =>
    asJson(await askIntake(services, queueOf(server), actor, file)),
  )
  addRoute(server, endpoints.askExport, async ({ actor, body: { states = [], ...asked } }) =>
    asJson(await askExport(services, queueOf(server), actor, { ...asked, states })),
  )
  addRoute(server, endpoints.askReminders, async ({ actor, body }) =>
    asJson(await askReminders(services, queueOf(server), actor, body.year)),
  )
  addRoute(server, endpoints.listJobs, async ({ actor }) => ({
    items: (await listJobs(services, actor)).map(asJson),
  }))
  addRoute(server, endpoints.readJob, async ({ actor, params }) =>
    progress(await readJob(services, actor, params.jobId)),
  )
  addRoute(server, endpoints.watchJob, ({ current, actor, params, reply }) => {
    const read = () => readJob(services, actor, params.jobId)
    return sendEvents(
      server,
      { current, reply },
      {
        mark: async () => markOf(await read()),
        read: async () => {
          const now = await read()
          const isLast = ['done', 'failed', 'cancelled'].includes(now.job.state)
          return { mark: markOf(now), name: 'progress', data: progress(now), isLast }
        },
      },
    )
  })
  addRoute(server, endpoints.readJobResult, async ({ actor, params, reply }) => {
    const { name, content } = await readJobResult(services, actor, params.jobId)
    return sendFile(reply, { content, mediaType: 'application/zip', name })
  })
  addRoute(server, endpoints.cancelJob, async ({ actor, params }) => {
    await cancelJob(services, actor, params.jobId)
    return undefined
  })
  addRoute(server, endpoints.retryJob, async ({ actor, params }) => {
    await retryJob(services, queueOf(server), actor, params.jobId)
    return undefined
  })
}

function queueOf({ queue }: Server): JobQueue {
  if (queue === null) throw serverError('jobs-not-running', 'the server was started without a queue')
  return queue
}

function markOf({ job, items }: ReadJob): string {
  return `${job.state}-${job.total}-${items.length}`
}
