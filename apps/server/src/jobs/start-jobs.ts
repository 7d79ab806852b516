import { setCheckpoints } from '../actions/region/set-checkpoints.ts'
import type { Services } from '../actions/scope/services.ts'
import { deliverMessage } from './deliver-message.ts'
import { emptyOutbox } from './empty-outbox.ts'
import { type JobQueue, openJobQueue, type QueueOptions } from './job-queue.ts'
import { queueLeftBehind } from './queue-left-behind.ts'
import { runJob } from './run-job.ts'
import { startDueReminders } from './start-due-reminders.ts'

/**
 * Opens the queue and works on it. A server killed between writing something down and queueing it left it out of the queue:
 * jobs are looked for at the start and every hour, messages all the time.
 */
export async function startJobs(
  services: Services,
  ownerUrl: string,
  onError: (error: Error) => void,
  now: () => Date = () => new Date(),
  options: QueueOptions = {},
): Promise<JobQueue> {
  const queue = await openJobQueue(ownerUrl, onError, options)
  await queueLeftBehind(services, queue, now())
  await queue.work((turn) => runJob(services, turn, now))
  await queue.deliver((turn) => deliverMessage(services, turn, now))
  const doWhatIsDue = async () => {
    await startDueReminders(services, queue, now())
    await setCheckpoints(services, now())
  }
  await queue.everyHour(async () => {
    await queueLeftBehind(services, queue, now())
    await doWhatIsDue()
  })
  // What came due while no server ran does not wait for the next hour.
  await doWhatIsDue().catch(onError)
  const emptying = keepEmptying(services, queue, onError)
  return {
    ...queue,
    stop: async () => {
      await emptying.stop()
      await queue.stop()
    },
  }
}

/** Looks into the outbox once a second, whatever became of the look before. */
function keepEmptying(services: Services, queue: JobQueue, onError: (error: Error) => void) {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    try {
      await emptyOutbox(services.database, queue)
    } catch (error) {
      if (!stopped) onError(error instanceof Error ? error : new Error(String(error)))
    }
    if (!stopped) timer = setTimeout(begin, second)
  }
  let looking = look()
  const begin = () => {
    looking = look()
  }
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await looking
    },
  }
}

const second = 1_000
