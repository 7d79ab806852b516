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

type JobOf<K extends PackageJob['kind']> = Extract<PackageJob, { readonly kind: K }>
type AnswerTo<K extends PackageJob['kind']> = Extract<PackageAnswer, { readonly kind: K }>

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
    return (await this.ask({ kind: 'judge', ...job })).judged
  }

  async read(bytes: Uint8Array): Promise<ReadDraft | null> {
    return (await this.ask({ kind: 'read', bytes })).read
  }

  async preview(bytes: Uint8Array): Promise<FilePreview | null> {
    return (await this.ask({ kind: 'preview', bytes })).preview
  }

  async annotate(original: OriginalToAnnotate): Promise<Uint8Array> {
    return (await this.ask({ kind: 'annotate', ...original })).bytes
  }

  async print(draft: Draft, format: ExportFormat): Promise<PrintedDraft> {
    return (await this.ask({ kind: 'print', draft, format })).printed
  }

  async digest(job: DigestJob): Promise<PackageDigest> {
    return (await this.ask({ kind: 'digest', ...job })).digest
  }

  async compare(digests: readonly PackageDigest[]): Promise<ComparedPackages> {
    return (await this.ask({ kind: 'compare', digests })).compared
  }

  async describe(draft: Draft): Promise<DescribedDraft> {
    return (await this.ask({ kind: 'describe', draft })).described
  }

  async nameFile(bytes: Uint8Array): Promise<NamedFile> {
    return (await this.ask({ kind: 'name-file', bytes })).named
  }

  async compareFile(bytes: Uint8Array, draft: Draft): Promise<ComparedFile | null> {
    return (await this.ask({ kind: 'compare-file', bytes, draft })).file
  }

  private async ask<K extends PackageJob['kind']>(job: JobOf<K>): Promise<AnswerTo<K>> {
    const answer = await new Promise<PackageAnswer>((resolve, reject) => {
      this.queue.push({ job, resolve, reject })
      this.next()
    })
    if (!isAnswerTo(job, answer)) throw asError(answer)
    return answer
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

function isAnswerTo<K extends PackageJob['kind']>({ kind }: JobOf<K>, answer: PackageAnswer): answer is AnswerTo<K> {
  return answer.kind === kind
}

function asError(answer: PackageAnswer): Error {
  if (answer.kind !== 'refused') return new Error(`an answer to another question: ${answer.kind}`)
  return toldBefore(answer.code, answer.message, answer.forUser)
}
