import { join } from 'node:path'
import { rules, versionOf } from '@mingxiao/audit'
import { type IndexedPackage, writeHtmlIndex } from '@mingxiao/writers'
import { printReport, type ReportFormat } from '../output/print-report.ts'
import { reportAsText } from '../output/report-as-text.ts'
import { timingsTable } from '../output/timings-table.ts'
import { writeOutput } from '../output/write-output.ts'
import { writePieces } from '../output/write-pieces.ts'
import { productVersion } from '../product-version.ts'
import { batchTable, rankResults } from './batch-table.ts'
import type { BatchResult, CheckTask, Pages } from './batch-task.ts'
import { type KeptResult, listedFile } from './kept-result.ts'
import type { ResultStore } from './result-store.ts'

export interface ResultsAsked {
  readonly store: ResultStore
  readonly format: ReportFormat
  readonly output?: string
  readonly details?: true
}

/** Writes what became of the files of a batch, and how long the rules took where that was asked. */
export async function writeResults(
  results: readonly BatchResult[],
  total: number,
  { language, pages, timing }: CheckTask,
  { store, format, output, details }: ResultsAsked,
): Promise<void> {
  const whole = (result: BatchResult) => keptOf(result, store)
  if (pages) {
    const left = total - results.length
    const index = rankResults(results).map((result) => indexed(result, pages))
    writeOutput(writeHtmlIndex(index, left, language), join(pages.folder, 'index.html'))
  } else if (format === 'text') {
    const ranked = details ? rankResults(results) : []
    const lists = ranked.map((result) => () => `\n${reportAsText([whole(result).listed], language)}`)
    await writePieces([batchTable(results, total, language), ...lists], output)
  } else if (format === 'json') {
    const head = { version: productVersion, rulesVersion: versionOf(rules), files: total, checked: results.length }
    const opening = JSON.stringify(head).slice(0, -1)
    const reports = results.map((result, at) => () => `${at === 0 ? '' : ','}\n${JSON.stringify(whole(result).json)}`)
    await writePieces([`${opening},"reports":[`, ...reports, '\n]}\n'], output)
  } else {
    const listed = results.map((result) => whole(result).listed)
    writeOutput(printReport(listed, format, language), output)
  }
  if (timing) {
    const timings = results.flatMap((result) => result.timings)
    process.stderr.write(timingsTable(timings, language))
  }
}

function indexed({ file, unit, summary, error }: BatchResult, { names }: Pages): IndexedPackage {
  const page = names[file]
  if (!summary || page === undefined) return { file, refusal: error?.message ?? '' }
  return { file, unit, summary, page }
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
