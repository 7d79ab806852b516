import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Services } from '../actions/scope/services.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { startJobs } from '../jobs/start-jobs.ts'
import { today } from './a-county.ts'

/** What works on jobs in a test. */
export interface Workers {
  /** One of this process, for which it is always today. */
  start(services: Services): Promise<JobQueue>
  /** One of its own process, to be killed: see work-on-jobs.ts. */
  startProcess(evidence: string): ChildProcess & { readonly stdout: NodeJS.ReadableStream }
  /** Ends all that were started. */
  stop(): Promise<void>
}

export function workersOn(ownerUrl: string): Workers {
  const queues: JobQueue[] = []
  const processes: ChildProcess[] = []
  return {
    start: async (services) => {
      const queue = await startJobs(
        services,
        ownerUrl,
        () => undefined,
        () => today,
      )
      queues.push(queue)
      return queue
    },
    startProcess: (evidence) => {
      const child = spawn(process.execPath, [program, ownerUrl, evidence], { stdio: ['ignore', 'pipe', 'inherit'] })
      processes.push(child)
      return child
    },
    stop: async () => {
      for (const each of processes.splice(0)) each.kill('SIGKILL')
      for (const queue of queues.splice(0)) await queue.stop()
    },
  }
}

const program = fileURLToPath(new URL('./work-on-jobs.ts', import.meta.url))
