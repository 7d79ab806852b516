import { PgBoss } from 'pg-boss'

/** Brings work to workers, wherever they run: what a worker that died was at goes to another. */
export interface JobQueue {
  /** Queues a job; one that is queued already stays once. */
  send(jobId: string): Promise<void>
  /** Queues a job again that came to its end. */
  sendAgain(jobId: string): Promise<void>
  work(handle: (turn: JobTurn) => Promise<void>): Promise<void>
  /** Queues a message to a webhook; the next try is further away each time. */
  sendDelivery(delivery: QueuedDelivery): Promise<void>
  deliver(handle: (turn: DeliveryTurn) => Promise<void>): Promise<void>
  /** Once an hour on one of all workers. */
  everyHour(handle: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export interface JobTurn {
  readonly jobId: string
  /** No other turn comes after this one. */
  readonly isLast: boolean
  /** Ends where the queue takes the job away. */
  readonly signal: AbortSignal
}

export interface QueuedDelivery {
  readonly regionId: number
  readonly deliveryId: string
}

export interface DeliveryTurn extends QueuedDelivery {
  readonly isLast: boolean
}

export interface QueueOptions {
  /** Before the second try of a message; it doubles with each. */
  readonly retrySeconds?: number
  readonly mostRetries?: number
}

/** On the owner's connection, in a schema of its own; the server's role has no part in it. */
export async function openJobQueue(
  ownerUrl: string,
  onError: (error: Error) => void,
  { retrySeconds = 10, mostRetries = 12 }: QueueOptions = {},
): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'pgboss', max: 4, ...lookedAfter })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(jobs, jobOptions)
  await boss.createQueue(deliveries, { ...deliveryOptions, retryDelay: retrySeconds, retryLimit: mostRetries })
  await boss.createQueue(hourly, { retryLimit: 0, expireInSeconds: 600 })
  return {
    send: async (jobId) => {
      await boss.send(jobs, { jobId }, { id: jobId })
    },
    sendAgain: async (jobId) => {
      await boss.send(jobs, { jobId })
    },
    work: async (handle) => {
      const often = { pollingIntervalSeconds: 1, heartbeatRefreshSeconds: 3, includeMetadata: true } as const
      await boss.work<{ jobId: string }, void, typeof often>(jobs, often, async ([job]) => {
        if (!job) return
        await handle({ jobId: job.data.jobId, isLast: job.retryCount >= job.retryLimit, signal: job.signal })
      })
    },
    sendDelivery: async (delivery) => {
      await boss.send(deliveries, delivery)
    },
    deliver: async (handle) => {
      // One that does not answer keeps nobody else from being told.
      const many = { pollingIntervalSeconds: 1, localConcurrency: 4, includeMetadata: true } as const
      await boss.work<QueuedDelivery, void, typeof many>(deliveries, many, async ([job]) => {
        if (job) await handle({ ...job.data, isLast: job.retryCount >= job.retryLimit })
      })
    },
    everyHour: async (handle) => {
      await boss.work(hourly, { pollingIntervalSeconds: 30 }, handle)
      await boss.schedule(hourly, '7 * * * *')
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

const [jobs, deliveries, hourly] = ['jobs', 'deliveries', 'hourly']
/** Whether workers live is looked at this often. */
const lookedAfter = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 }
/** Ten seconds without a sign of life, and a worker is taken for dead. */
const jobOptions = { retryLimit: 3, retryDelay: 1, retryBackoff: true, expireInSeconds: 3_600, heartbeatSeconds: 10 }
/** From seconds to six hours: a receiver that is away for half a day misses nothing. */
const deliveryOptions = { retryBackoff: true, retryDelayMax: 21_600, expireInSeconds: 60 }
