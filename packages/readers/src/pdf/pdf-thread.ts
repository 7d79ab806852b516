import { parentPort } from 'node:worker_threads'
import { AppError } from '@mingxiao/core'
import type { ReaderErrorCode } from '../errors.ts'
import { readPages } from './read-pages.ts'
import type { ThreadAnswer } from './thread-messages.ts'

/** Reads the files it is sent, one after the other. */
parentPort?.on('message', (bytes: Uint8Array) => {
  answerFor(bytes).then((answer) => parentPort?.postMessage(answer))
})

async function answerFor(bytes: Uint8Array): Promise<ThreadAnswer> {
  try {
    return { kind: 'pages', pages: await readPages(bytes) }
  } catch (error) {
    // The codes of this package are all that readers refuse with.
    if (error instanceof AppError)
      return { kind: 'refusal', code: error.code as ReaderErrorCode, detail: error.message }
    return { kind: 'bug', trace: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
