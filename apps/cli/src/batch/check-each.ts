import { rules, type Severity, versionOf } from '@mingxiao/audit'
import { exitCodeOf } from '../check/exit-code-of.ts'
import { cliError } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { printReport, type ReportFormat } from '../output/print-report.ts'
import { reportAsText } from '../output/report-as-text.ts'
import { writeOutput } from '../output/write-output.ts'
import { writePieces } from '../output/write-pieces.ts'
import { productVersion } from '../product-version.ts'
import { batchTable, rankResults } from './batch-table.ts'
import type { BatchResult, CheckTask } from './batch-task.ts'
import { type KeptResult, listedFile } from './kept-result.ts'
import { listFiles } from './list-files.ts'
import { type BatchAsked, openBatch } from './open-batch.ts'
import { readDigests } from './read-digests.ts'
import { openStore, type ResultStore } from './result-store.ts'
import { runBatch } from './run-batch.ts'

export interface EachAsked extends BatchAsked, Omit<CheckTask, 'kind' | 'archive' | 'store'> {
  readonly format: ReportFormat
  readonly output?: string
  readonly failOn?: Severity | 'never'
  readonly details?: true
  readonly archivePaths: readonly string[]
}

/** Checks every file of files and folders as a package of its own, and returns the exit code. */
export async function checkEach(paths: readonly string[], asked: EachAsked): Promise<number> {
  if (asked.format === 'html') throw cliError('format-not-for-batch', 'html')
  const files = listFiles(paths)
  if (files.length === 0) throw cliError('no-files-found', paths.join('、'))
  const batch = openBatch(asked, asked.language)
  try {
    const store = openStore(batch.store)
    const archive = asked.archivePaths.length === 0 ? null : await readDigests(asked.archivePaths, batch)
    const { language, today, config, lawDay, baseline } = asked
    const task: CheckTask = {
      kind: 'check',
      language,
      today,
      config,
      lawDay,
      baseline,
      archive: archive?.digests ?? [],
      store: batch.store,
    }
    const results = await runBatch(files, task, { ...batch, onResult: batch.start(files.length) })
    batch.start(0)
    await writeResults(results, files.length, store, asked)
    const isWhole = results.length === files.length
    return Math.max(
      ...results.map((result) => exitCodeFor(result, asked)),
      isWhole ? exitCodes.clean : exitCodes.cannotRun,
    )
  } finally {
    batch.close()
  }
}

function exitCodeFor({ summary, failOn }: BatchResult, asked: EachAsked): number {
  return exitCodeOf(summary, asked.failOn ?? failOn ?? 'error')
}

async function writeResults(
  results: readonly BatchResult[],
  total: number,
  store: ResultStore,
  { format, output, language, details }: EachAsked,
): Promise<void> {
  const whole = (result: BatchResult) => keptOf(result, store)
  if (format === 'text') {
    const ranked = details ? rankResults(results) : []
    await writePieces(
      [
        batchTable(results, total, language),
        ...ranked.map((result) => () => `\n${reportAsText([whole(result).listed], language)}`),
      ],
      output,
    )
  } else if (format === 'json') {
    const head = { version: productVersion, rulesVersion: versionOf(rules), files: total, checked: results.length }
    const opening = JSON.stringify(head).slice(0, -1)
    const reports = results.map((result, at) => () => `${at === 0 ? '' : ','}\n${JSON.stringify(whole(result).json)}`)
    await writePieces([`${opening},"reports":[`, ...reports, '\n]}\n'], output)
  } else {
    writeOutput(
      printReport(
        results.map((result) => whole(result).listed),
        format,
        language,
      ),
      output,
    )
  }
}

/** The whole result from the store, under the name its file has today. */
function keptOf(result: BatchResult, store: ResultStore) {
  const { file, error } = result
  const kept = result.key === '' ? undefined : (store.read(result.key) as KeptResult | undefined)
  if (kept) return { json: { ...(kept.json as object), file }, listed: { ...listedFile(kept), file } }
  const { code, message } = error ?? { code: 'file-failed', message: '' }
  return {
    json: { file, error: { code, message } },
    listed: listedFile({ listed: { file, error: { code, forUser: message } } }),
  }
}
