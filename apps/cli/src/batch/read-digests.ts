import type { PackageDigest } from '@mingxiao/audit'
import { cliError } from '../errors.ts'
import type { BatchResult } from './batch-task.ts'
import { listFiles } from './list-files.ts'
import { type BatchOptions, runBatch } from './run-batch.ts'

export interface Digests {
  readonly files: readonly string[]
  readonly digests: readonly PackageDigest[]
  /** The files that could not be read. */
  readonly failures: readonly BatchResult[]
}

/** Reads what the packages of files and folders are compared by. `start` is told how many files there are. */
export async function readDigests(
  paths: readonly string[],
  {
    store,
    start,
    ...options
  }: Omit<BatchOptions, 'onResult'> & {
    readonly store: string
    readonly start: (total: number) => BatchOptions['onResult']
  },
): Promise<Digests> {
  const files = listFiles(paths)
  if (files.length === 0) throw cliError('no-files-found', paths.join('、'))
  const results = await runBatch(files, { kind: 'digest', store }, { ...options, onResult: start(files.length) })
  return {
    files,
    digests: results.flatMap(({ digest }) => digest ?? []),
    failures: results.filter(({ error }) => error !== null),
  }
}
