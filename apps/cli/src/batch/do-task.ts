import { type Archive, digestPackage } from '@mingxiao/audit'
import { AppError } from '@mingxiao/core'
import { type CheckedFile, isChecked } from '@mingxiao/writers'
import { checkFile } from '../check/check-file.ts'
import { readBaseline } from '../check/read-baseline.ts'
import { cliError } from '../errors.ts'
import { readInputPackage } from '../read-input.ts'
import type { BatchResult, BatchTask, CheckTask } from './batch-task.ts'
import { type KeptResult, keepResult } from './kept-result.ts'
import { resultKey } from './result-key.ts'
import type { ResultStore } from './result-store.ts'
import { writeKeptPage, writePage } from './write-page.ts'

/** Does the task with one file. Whatever is wrong with the file becomes its result: the others go on. */
export async function doTask(file: string, task: BatchTask, { store, archive }: TaskTools): Promise<BatchResult> {
  try {
    const key = resultKey(file, task)
    const kept = store.read(key) as KeptResult | undefined
    if (kept && doesFor(task, kept, file, store)) return renamed(kept.result, file)
    return task.kind === 'check' ? await check(file, key, task, { store, archive }) : await digest(file, key, store)
  } catch (error) {
    return failed(file, error)
  }
}

/** Whether a kept result is enough: times are measured anew, and what is asked for has to be there. */
function doesFor(task: BatchTask, kept: KeptResult, file: string, store: ResultStore): boolean {
  if (task.kind === 'digest') return true
  const isWhole = !task.forPrograms || kept.json !== null
  return isWhole && !task.timing && writeKeptPage(file, kept.result.key, task, store)
}

/** What a thread makes once for all its files. */
export interface TaskTools {
  readonly store: ResultStore
  readonly archive: Archive | null
}

/** The same content may lie under another name today. */
function renamed(result: BatchResult, file: string): BatchResult {
  const digest = result.digest && { ...result.digest, source: file }
  return { ...result, file, digest, isCached: true }
}

async function check(file: string, key: string, task: CheckTask, { store, archive }: TaskTools): Promise<BatchResult> {
  const { checked, config, timings } = await checkFile(file, {
    baseline: task.baseline === null ? null : readBaseline(task.baseline),
    today: task.today,
    ...(archive ? { archive } : {}),
    ...(task.timing ? { clock: process.hrtime.bigint } : {}),
    ...(task.config === null ? {} : { config: task.config }),
    ...(task.lawDay === null ? {} : { lawDay: task.lawDay }),
  })
  const result: BatchResult = { ...nothing, ...resultOf(checked), key, failOn: config?.config.failOn ?? null }
  // A refusal names the file, and is found again in no time.
  if (!result.error) {
    store.write(key, keepResult(result, checked, task))
    writePage(checked, key, task, store)
  }
  return { ...result, timings }
}

function resultOf(checked: CheckedFile): Pick<BatchResult, 'file' | 'unit' | 'year' | 'summary' | 'error'> {
  const { file } = checked
  if (!isChecked(checked)) return { ...nothing, ...failed(file, checked.error) }
  if (!checked.package) return failed(file, cliError('no-package-found', file))
  const { unit, year } = checked.package
  return { file, unit, year, summary: checked.summary, error: null }
}

async function digest(file: string, key: string, store: ResultStore): Promise<BatchResult> {
  const { package: pack } = await readInputPackage(file)
  const digest = digestPackage(file, pack)
  const result: BatchResult = { ...nothing, file, key, unit: pack.unit, year: pack.year, digest }
  store.write(key, { result })
  return result
}

/** A file of which nothing is known but what kept it from being read. */
export function failed(file: string, error: unknown): BatchResult {
  const detail = error instanceof Error ? ` ${error.message}` : ` ${error}`
  const { code, forUser } = error instanceof AppError ? error : cliError('file-failed', file, { detail })
  return { ...nothing, file, error: { code, message: forUser } }
}

const nothing = {
  file: '',
  unit: '',
  year: null,
  summary: null,
  error: null,
  failOn: null,
  digest: null,
  timings: [],
  key: '',
  isCached: false,
} satisfies BatchResult
