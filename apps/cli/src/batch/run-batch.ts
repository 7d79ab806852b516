import { Worker } from 'node:worker_threads'
import type { BatchResult, BatchTask } from './batch-task.ts'
import { failed } from './do-task.ts'

export interface BatchOptions {
  /** Threads that work at once. */
  readonly jobs: number
  /** Told of each file when it is done. */
  readonly onResult: (result: BatchResult) => void
  /** Ends the batch early; what is done by then is the result. */
  readonly signal: AbortSignal
}

/** Does a task with every file, several at a time; the results are in the order of the files. */
export async function runBatch(
  files: readonly string[],
  task: BatchTask,
  { jobs, onResult, signal }: BatchOptions,
): Promise<readonly BatchResult[]> {
  const results: (BatchResult | undefined)[] = files.map(() => undefined)
  const waiting = files.keys()
  const settle = (at: number, result: BatchResult) => {
    results[at] = result
    onResult(result)
  }
  const threads = Array.from({ length: Math.min(jobs, files.length) }, () =>
    runThread(files, task, waiting, settle, signal),
  )
  await Promise.all(threads)
  return results.filter((result) => result !== undefined)
}

/** One thread, until nothing waits. A file that kills its thread gets the blame, and a new thread goes on. */
async function runThread(
  files: readonly string[],
  task: BatchTask,
  waiting: Iterator<number>,
  settle: (at: number, result: BatchResult) => void,
  signal: AbortSignal,
): Promise<void> {
  let worker: Worker | null = null
  for (let next = waiting.next(); !next.done && !signal.aborted; next = waiting.next()) {
    const file = files[next.value] ?? ''
    worker ??= new Worker(new URL('./batch-worker.ts', import.meta.url), { workerData: task, resourceLimits })
    const result = await askThread(worker, file, signal)
    if (result === 'aborted') break
    if ('death' in result) worker = null
    settle(next.value, 'death' in result ? failed(file, result.death) : result)
  }
  await worker?.terminate()
}

/**
 * A file that needs more than this is refused rather than allowed to starve the others. A small young generation halves what a
 * thread holds and costs no time: what a check makes dies with it.
 */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 }

type Answer = BatchResult | { readonly death: unknown } | 'aborted'

function askThread(worker: Worker, file: string, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = (given: Answer) => {
      worker.off('message', answer).off('error', die).off('exit', exit)
      signal.removeEventListener('abort', abort)
      resolve(given)
    }
    const die = (death: unknown) => answer({ death })
    const exit = (code: number) => die(new Error(`the thread ended with ${code}`))
    const abort = () => answer('aborted')
    worker.on('message', answer).on('error', die).on('exit', exit)
    signal.addEventListener('abort', abort)
    worker.postMessage(file)
  })
}
