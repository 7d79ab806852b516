import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { serverError } from '../../errors.ts'
import type { JudgedCells, JudgingJob } from './judge-draft.ts'

interface Waiting {
  readonly job: JudgingJob
  resolve(judged: JudgedCells): void
  reject(error: unknown): void
}

/** Threads that judge packages, begun when they are first needed; they keep no program from ending. */
export class JudgingThreads {
  private readonly idle: Worker[] = []
  private readonly queue: Waiting[] = []
  private readonly most: number
  private readonly milliseconds: number
  private running = 0

  constructor({ most = Math.max(1, availableParallelism() - 1), milliseconds = 30_000 } = {}) {
    this.most = most
    this.milliseconds = milliseconds
  }

  judge(job: JudgingJob): Promise<JudgedCells> {
    return new Promise((resolve, reject) => {
      this.queue.push({ job, resolve, reject })
      this.next()
    })
  }

  private next(): void {
    const worker = this.idle.pop() ?? this.begin()
    if (!worker) return
    const waiting = this.queue.shift()
    if (waiting) this.run(worker, waiting)
    else this.rest(worker)
  }

  private begin(): Worker | null {
    if (this.running === this.most || this.queue.length === 0) return null
    this.running += 1
    return new Worker(new URL('./judge-worker.ts', import.meta.url))
  }

  private run(worker: Worker, { job, resolve, reject }: Waiting): void {
    worker.ref()
    const tooSlow = setTimeout(() => {
      failed(serverError('judging-too-slow', `a package took more than ${this.milliseconds} ms`))
    }, this.milliseconds)
    const judged = (answer: JudgedCells) => {
      clearTimeout(tooSlow)
      worker.off('error', failed)
      this.rest(worker)
      resolve(answer)
      this.next()
    }
    // A thread that failed may be in any state: another takes its place.
    const failed = (error: unknown) => {
      clearTimeout(tooSlow)
      worker.off('message', judged)
      void worker.terminate()
      this.running -= 1
      reject(error)
      this.next()
    }
    worker.once('message', judged)
    worker.once('error', failed)
    worker.postMessage(job)
  }

  private rest(worker: Worker): void {
    worker.unref()
    this.idle.push(worker)
  }
}
