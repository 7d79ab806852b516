import { Readable } from 'node:stream'
import { endpoints, type JobJson, type JobProgressJson } from '@mingxiao/contract'
import { serverError } from '../errors.ts'
import { askIntake } from '../jobs/ask-intake.ts'
import { cancelJob, type ReadJob, readJob, retryJob } from '../jobs/job-actions.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { listJobs } from '../jobs/list-jobs.ts'
import type { JobTable } from '../store/tables.ts'
import { addRoute } from './add-route.ts'
import { sendEvents } from './send-events.ts'
import type { Server } from './server.ts'

export function addJobRoutes(server: Server): void {
  const { services, settings } = server
  addRoute(server, endpoints.askIntake, async ({ actor, file: { name, bytes } }) => {
    const archive = { name, content: Readable.from([bytes]), mostBytes: settings.limits.uploadBytes }
    return jobAsJson(await askIntake(services, queueOf(server), actor, archive))
  })
  addRoute(server, endpoints.listJobs, async ({ actor }) => ({
    items: (await listJobs(services, actor)).map(jobAsJson),
  }))
  addRoute(server, endpoints.readJob, async ({ actor, params }) =>
    progressAsJson(await readJob(services, actor, params.jobId)),
  )
  addRoute(server, endpoints.watchJob, ({ actor, params, secret, reply }) => {
    const read = () => readJob(services, actor, params.jobId)
    return sendEvents(
      server,
      { secret, reply },
      {
        mark: async () => markOf(await read()),
        read: async () => {
          const progress = await read()
          const isLast = ['done', 'failed', 'cancelled'].includes(progress.job.state)
          return { mark: markOf(progress), name: 'progress', data: progressAsJson(progress), isLast }
        },
      },
    )
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
  return `${job.state}-${items.length}`
}

function jobAsJson({ id, kind, state, total, created_at, updated_at }: JobTable): JobJson {
  return { id, kind, state, total, createdAt: created_at.toISOString(), updatedAt: updated_at.toISOString() }
}

function progressAsJson({ job, items }: ReadJob): JobProgressJson {
  return {
    job: jobAsJson(job),
    items: items.map(({ name, outcome, done_at }) => ({ name, outcome, doneAt: done_at.toISOString() })),
  }
}
