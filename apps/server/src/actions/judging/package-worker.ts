import { setPriority } from 'node:os'
import { isMainThread, parentPort } from 'node:worker_threads'
import type { PackageDigest } from '@mingxiao/audit'
import { AppError } from '@mingxiao/core'
import type { Draft } from '@mingxiao/drafts'
import { annotateOriginal, type OriginalToAnnotate } from './annotate-original.ts'
import { type ComparedFile, compareFile, type NamedFile, nameFile } from './compare-file.ts'
import { type ComparedPackages, comparePackages, type DigestJob, digestCells } from './compare-packages.ts'
import { type DescribedDraft, describeDraft } from './describe-draft.ts'
import { type JudgedCells, type JudgingJob, judgeDraft } from './judge-draft.ts'
import { type FilePreview, previewFile } from './preview-file.ts'
import { type ExportFormat, type PrintedDraft, printDraftAs } from './print-draft.ts'
import { type ReadDraft, readFileAsDraft } from './read-file-as-draft.ts'

/** What takes long with packages: judging cells, reading a file, printing one, comparing several. */
export type PackageJob =
  | ({ readonly kind: 'judge' } & JudgingJob)
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'preview'; readonly bytes: Uint8Array }
  | ({ readonly kind: 'annotate' } & OriginalToAnnotate)
  | { readonly kind: 'print'; readonly draft: Draft; readonly format: ExportFormat }
  | ({ readonly kind: 'digest' } & DigestJob)
  | { readonly kind: 'compare'; readonly digests: readonly PackageDigest[] }
  | { readonly kind: 'describe'; readonly draft: Draft }
  | { readonly kind: 'name-file'; readonly bytes: Uint8Array }
  | { readonly kind: 'compare-file'; readonly bytes: Uint8Array; readonly draft: Draft }

export type PackageAnswer =
  | { readonly kind: 'judge'; readonly judged: JudgedCells }
  | { readonly kind: 'read'; readonly read: ReadDraft | null }
  | { readonly kind: 'preview'; readonly preview: FilePreview | null }
  | { readonly kind: 'annotate'; readonly bytes: Uint8Array }
  | { readonly kind: 'print'; readonly printed: PrintedDraft }
  | { readonly kind: 'digest'; readonly digest: PackageDigest }
  | { readonly kind: 'compare'; readonly compared: ComparedPackages }
  | { readonly kind: 'describe'; readonly described: DescribedDraft }
  | { readonly kind: 'name-file'; readonly named: NamedFile }
  | { readonly kind: 'compare-file'; readonly file: ComparedFile | null }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly forUser: string }

// On Linux this is the priority of the thread that calls: whoever saves, and the database under them, goes first.
if (!isMainThread && process.platform === 'linux') setPriority(19)

parentPort?.on('message', async (job: PackageJob) => {
  parentPort?.postMessage(await answer(job))
})

/** Errors lose what they are on their way between threads, so what was refused goes as data. */
async function answer(job: PackageJob): Promise<PackageAnswer> {
  try {
    if (job.kind === 'judge') return { kind: job.kind, judged: judgeDraft(job) }
    if (job.kind === 'print') return { kind: job.kind, printed: printDraftAs(job.draft, job.format) }
    if (job.kind === 'digest') return { kind: job.kind, digest: digestCells(job) }
    if (job.kind === 'compare') return { kind: job.kind, compared: comparePackages(job.digests) }
    if (job.kind === 'describe') return { kind: job.kind, described: describeDraft(job.draft) }
    if (job.kind === 'name-file') return { kind: job.kind, named: await nameFile(job.bytes) }
    if (job.kind === 'compare-file') return { kind: job.kind, file: await compareFile(job.bytes, job.draft) }
    if (job.kind === 'preview') return { kind: job.kind, preview: await previewFile(job.bytes) }
    if (job.kind === 'annotate') return { kind: job.kind, bytes: await annotateOriginal(job) }
    return { kind: job.kind, read: await readFileAsDraft(job.bytes) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message, forUser } = error
    return { kind: 'refused', code, message, forUser }
  }
}
