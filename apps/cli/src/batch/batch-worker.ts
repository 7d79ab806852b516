import { parentPort, workerData } from 'node:worker_threads'
import { archiveFrom } from './archive-from.ts'
import type { BatchTask } from './batch-task.ts'
import { doTask } from './do-task.ts'
import { openStore } from './result-store.ts'

/*
 * A thread of a batch: gets the task when it starts, then one file after the other, and answers each with its result.
 */
const task = workerData as BatchTask
const tools = { store: openStore(task.store), archive: task.kind === 'check' ? archiveFrom(task.archive) : null }
parentPort?.on('message', async (file: string) => {
  parentPort?.postMessage(await doTask(file, task, tools))
})
