import { parentPort } from 'node:worker_threads'
import { type JudgingJob, judgeDraft } from './judge-draft.ts'

/** The thread that judges what it is sent, one after the other. */
parentPort?.on('message', (job: JudgingJob) => {
  parentPort?.postMessage(judgeDraft(job))
})
