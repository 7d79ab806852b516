import { Worker } from 'node:worker_threads'
import { type ReaderErrorCode, readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import type { PageContent } from './page-content.ts'
import type { ThreadAnswer } from './thread-messages.ts'

/**
 * Reads the pages of a file in a thread of its own: what a damaged or hostile file does to the library, such as failing
 * where nobody listens or never ending, it does to that thread alone. The thread stays for the next file.
 */
export function readInThread(bytes: Uint8Array): Promise<readonly PageContent[]> {
  const reading = queue.then(() => readNext(bytes))
  queue = reading.catch(() => undefined)
  return reading
}

let queue: Promise<unknown> = Promise.resolve()
let idle: Worker | null = null

async function readNext(bytes: Uint8Array): Promise<readonly PageContent[]> {
  const thread = idle ?? new Worker(new URL('./pdf-thread.ts', import.meta.url), { resourceLimits })
  idle = null
  const answer = await ask(thread, bytes)
  switch (answer.kind) {
    case 'pages':
      return answer.pages
    case 'refusal':
      throw readerError(answer.code, answer.detail)
    case 'bug':
      throw new Error(`reading a PDF file failed: ${answer.trace}`)
  }
}

const resourceLimits = { maxOldGenerationSizeMb: 2048 } as const

function ask(thread: Worker, bytes: Uint8Array): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    const hear = (answer: ThreadAnswer) => {
      stopListening()
      // It waits for the next file without keeping the program from ending.
      thread.unref()
      idle = thread
      resolve(answer)
    }
    const giveUp = (code: ReaderErrorCode, detail: string) => {
      stopListening()
      // What the thread may still say while it is stopped concerns nobody.
      thread.on('error', () => undefined)
      void thread.terminate()
      resolve({ kind: 'refusal', code, detail })
    }
    const hearError = (error: unknown) => giveUp('pdf-damaged', String(error))
    const timer = setTimeout(() => giveUp('pdf-too-slow', 'the time is over'), limits.pdfMilliseconds)
    const stopListening = () => {
      clearTimeout(timer)
      thread.off('message', hear)
      thread.off('error', hearError)
    }
    thread.on('message', hear)
    thread.on('error', hearError)
    thread.ref()
    thread.postMessage(bytes)
  })
}
