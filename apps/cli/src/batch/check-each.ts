import type { Severity } from '@mingxiao/audit'
import { exitCodeOf } from '../check/exit-code-of.ts'
import { cliError } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ReportFormat } from '../output/print-report.ts'
import type { BatchResult, CheckTask } from './batch-task.ts'
import { listFiles } from './list-files.ts'
import { type BatchAsked, openBatch } from './open-batch.ts'
import { openPages } from './open-pages.ts'
import { readDigests } from './read-digests.ts'
import { openStore } from './result-store.ts'
import { runBatch } from './run-batch.ts'
import { writeResults } from './write-results.ts'

export interface EachAsked extends BatchAsked, Omit<CheckTask, 'kind' | 'archive' | 'pages' | 'store' | 'forPrograms'> {
  readonly format: ReportFormat
  /** A file, or the folder of the pages. */
  readonly output?: string
  readonly failOn?: Severity | 'never'
  readonly details?: true
  readonly archivePaths: readonly string[]
}

/** Checks every file of files and folders as a package of its own, and returns the exit code. */
export async function checkEach(paths: readonly string[], asked: EachAsked): Promise<number> {
  const { format, output, language, today, config, lawDay, baseline, timing } = asked
  const { files, pages } = format === 'html' ? openPages(listFiles(paths), output) : withoutPages(paths)
  if (files.length === 0) throw cliError('no-files-found', paths.join('、'))
  const batch = openBatch(asked, language)
  try {
    const store = openStore(batch.store)
    const archive = asked.archivePaths.length === 0 ? null : await readDigests(asked.archivePaths, batch)
    const task: CheckTask = {
      kind: 'check',
      language,
      today,
      config,
      lawDay,
      baseline,
      archive: archive?.digests ?? [],
      timing,
      forPrograms: format === 'json',
      pages,
      store: batch.store,
    }
    const results = await runBatch(files, task, { ...batch, onResult: batch.start(files.length) })
    batch.start(0)
    await writeResults(results, files.length, task, { store, ...asked })
    const isWhole = results.length === files.length
    return Math.max(
      ...results.map((result) => exitCodeFor(result, asked)),
      isWhole ? exitCodes.clean : exitCodes.cannotRun,
    )
  } finally {
    batch.close()
  }
}

function withoutPages(paths: readonly string[]) {
  return { files: listFiles(paths), pages: null }
}

function exitCodeFor({ summary, failOn }: BatchResult, asked: EachAsked): number {
  return exitCodeOf(summary, asked.failOn ?? failOn ?? 'error')
}
