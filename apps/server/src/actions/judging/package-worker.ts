import { parentPort } from 'node:worker_threads'
import { AppError } from '@mingxiao/core'
import type { Draft } from '@mingxiao/drafts'
import { type JudgedCells, type JudgingJob, judgeDraft } from './judge-draft.ts'
import { type ExportFormat, type PrintedDraft, printDraftAs } from './print-draft.ts'
import { type ReadDraft, readFileAsDraft } from './read-file-as-draft.ts'

/** What takes long with a package: judging its cells, reading a file, printing one. */
export type PackageJob =
  | ({ readonly kind: 'judge' } & JudgingJob)
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'print'; readonly draft: Draft; readonly format: ExportFormat }

export type PackageAnswer =
  | { readonly kind: 'judge'; readonly judged: JudgedCells }
  | { readonly kind: 'read'; readonly read: ReadDraft | null }
  | { readonly kind: 'print'; readonly printed: PrintedDraft }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly forUser: string }

parentPort?.on('message', async (job: PackageJob) => {
  parentPort?.postMessage(await answer(job))
})

/** Errors lose what they are on their way between threads, so what was refused goes as data. */
async function answer(job: PackageJob): Promise<PackageAnswer> {
  try {
    if (job.kind === 'judge') return { kind: job.kind, judged: judgeDraft(job) }
    if (job.kind === 'print') return { kind: job.kind, printed: printDraftAs(job.draft, job.format) }
    return { kind: job.kind, read: await readFileAsDraft(job.bytes) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message, forUser } = error
    return { kind: 'refused', code, message, forUser }
  }
}
