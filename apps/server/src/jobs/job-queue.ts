import { PgBoss } from 'pg-boss'

/** Brings jobs to workers, wherever they run: a job whose worker died goes to another. */
export interface JobQueue {
  /** Queues a job; one that is queued already stays once. */
  send(jobId: string): Promise<void>
  /** Queues a job again that came to its end. */
  sendAgain(jobId: string): Promise<void>
  work(handle: (turn: JobTurn) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export interface JobTurn {
  readonly jobId: string
  /** No other turn comes after this one. */
  readonly isLast: boolean
  /** Ends where the queue takes the job away. */
  readonly signal: AbortSignal
}

/** On the owner's connection, in a schema of its own; the server's role has no part in it. */
export async function openJobQueue(ownerUrl: string, onError: (error: Error) => void): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'pgboss', max: 3, ...lookedAfter })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(name, options)
  return {
    send: async (jobId) => {
      await boss.send(name, { jobId }, { id: jobId })
    },
    sendAgain: async (jobId) => {
      await boss.send(name, { jobId })
    },
    work: async (handle) => {
      const often = { pollingIntervalSeconds: 1, heartbeatRefreshSeconds: 3, includeMetadata: true } as const
      await boss.work<{ jobId: string }, void, typeof often>(name, often, async ([job]) => {
        if (!job) return
        const isLast = job.retryCount >= job.retryLimit
        await handle({ jobId: job.data.jobId, isLast, signal: job.signal })
      })
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

const name = 'jobs'
/** Whether workers live is looked at this often. */
const lookedAfter = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }
/** Ten seconds without a sign of life, and a worker is taken for dead. */
const options = { retryLimit: 3, retryDelay: 1, retryBackoff: true, expireInSeconds: 3_600, heartbeatSeconds: 10 }
