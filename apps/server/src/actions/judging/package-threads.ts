import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PackageDigest } from '@mingxiao/audit'
import type { Draft } from '@mingxiao/drafts'
import { serverError, toldBefore } from '../../errors.ts'
import type { OriginalToAnnotate } from './annotate-original.ts'
import type { ComparedFile, NamedFile } from './compare-file.ts'
import type { ComparedPackages, DigestJob } from './compare-packages.ts'
import type { DescribedDraft } from './describe-draft.ts'
import type { JudgedCells, JudgingJob } from './judge-draft.ts'
import type { PackageAnswer, PackageJob } from './package-worker.ts'
import type { FilePreview } from './preview-file.ts'
import type { ExportFormat, PrintedDraft } from './print-draft.ts'
import type { ReadDraft } from './read-file-as-draft.ts'

interface Waiting {
  readonly job: PackageJob
  resolve(answer: PackageAnswer): void
  reject(error: unknown): void
}

/** Threads that judge packages, read files, print and compare them, begun when they are first needed; they keep no program from ending. */
export class PackageThreads {
  private readonly idle: Worker[] = []
  private readonly queue: Waiting[] = []
  private readonly most: number
  private readonly milliseconds: number
  private running = 0

  constructor({ most = Math.max(1, availableParallelism() - 1), milliseconds = 30_000 } = {}) {
    // One processor stays for those who save.
    this.most = most
    this.milliseconds = milliseconds
  }

  async judge(job: JudgingJob): Promise<JudgedCells> {
    const answer = await this.ask({ kind: 'judge', ...job })
    if (answer.kind !== 'judge') throw asError(answer)
    return answer.judged
  }

  async read(bytes: Uint8Array): Promise<ReadDraft | null> {
    const answer = await this.ask({ kind: 'read', bytes })
    if (answer.kind !== 'read') throw asError(answer)
    return answer.read
  }

  async preview(bytes: Uint8Array): Promise<FilePreview | null> {
    const answer = await this.ask({ kind: 'preview', bytes })
    if (answer.kind !== 'preview') throw asError(answer)
    return answer.preview
  }

  async annotate(original: OriginalToAnnotate): Promise<Uint8Array> {
    const answer = await this.ask({ kind: 'annotate', ...original })
    if (answer.kind !== 'annotate') throw asError(answer)
    return answer.bytes
  }

  async print(draft: Draft, format: ExportFormat): Promise<PrintedDraft> {
    const answer = await this.ask({ kind: 'print', draft, format })
    if (answer.kind !== 'print') throw asError(answer)
    return answer.printed
  }

  async digest(job: DigestJob): Promise<PackageDigest> {
    const answer = await this.ask({ kind: 'digest', ...job })
    if (answer.kind !== 'digest') throw asError(answer)
    return answer.digest
  }

  async compare(digests: readonly PackageDigest[]): Promise<ComparedPackages> {
    const answer = await this.ask({ kind: 'compare', digests })
    if (answer.kind !== 'compare') throw asError(answer)
    return answer.compared
  }

  async describe(draft: Draft): Promise<DescribedDraft> {
    const answer = await this.ask({ kind: 'describe', draft })
    if (answer.kind !== 'describe') throw asError(answer)
    return answer.described
  }

  async nameFile(bytes: Uint8Array): Promise<NamedFile> {
    const answer = await this.ask({ kind: 'name-file', bytes })
    if (answer.kind !== 'name-file') throw asError(answer)
    return answer.named
  }

  async compareFile(bytes: Uint8Array, draft: Draft): Promise<ComparedFile | null> {
    const answer = await this.ask({ kind: 'compare-file', bytes, draft })
    if (answer.kind !== 'compare-file') throw asError(answer)
    return answer.file
  }

  private ask(job: PackageJob): Promise<PackageAnswer> {
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
    return new Worker(new URL('./package-worker.ts', import.meta.url), { resourceLimits: roomy })
  }

  private run(worker: Worker, { job, resolve, reject }: Waiting): void {
    worker.ref()
    const tooSlow = setTimeout(() => {
      failed(serverError('package-too-slow', `${job.kind} took more than ${this.milliseconds} ms`))
    }, this.milliseconds)
    const answered = (answer: PackageAnswer) => {
      clearTimeout(tooSlow)
      worker.off('error', failed)
      this.rest(worker)
      resolve(answer)
      this.next()
    }
    // A thread that failed may be in any state: another takes its place.
    const failed = (error: unknown) => {
      clearTimeout(tooSlow)
      worker.off('message', answered)
      void worker.terminate()
      this.running -= 1
      reject(error)
      this.next()
    }
    worker.once('message', answered)
    worker.once('error', failed)
    worker.postMessage(job)
  }

  private rest(worker: Worker): void {
    worker.unref()
    this.idle.push(worker)
  }
}

/** Megabytes for what lives short: it is looked through less often, by helpers that are not as patient as the thread itself. */
const roomy = { maxYoungGenerationSizeMb: 64 }

/** The threads of this process: files that take long to read keep nobody from their findings. */
export const judgingThreads = new PackageThreads()
export const readingThreads = new PackageThreads({ most: 1 })

function asError(answer: PackageAnswer): Error {
  if (answer.kind !== 'refused') return new Error(`an answer to another question: ${answer.kind}`)
  return toldBefore(answer.code, answer.message, answer.forUser)
}
