import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@mingxiao/audit'
import { InvalidArgumentError, Option } from 'commander'
import { type ProgressMode, progressModes, startProgress } from './progress.ts'
import type { BatchOptions } from './run-batch.ts'

/** What batches are asked on the command line. */
export interface BatchAsked {
  readonly jobs?: number
  readonly progress?: ProgressMode
  /** False for --no-cache. */
  readonly cache?: string | boolean
}

/** The options of every command that works on many files. */
export function batchOptions(): readonly Option[] {
  return [
    new Option('-j, --jobs <数量>', '同时核对几个文件').argParser(readCount).default(undefined, '处理器核数'),
    new Option('--progress <方式>', '进度：auto 在屏幕上显示进度条，plain 逐行输出，none 不显示')
      .choices(progressModes)
      .default(undefined, 'auto'),
    new Option('--cache <文件夹>', '存放已有结果的文件夹，文件没有改动就不再核对').default(undefined, defaultCache),
    new Option('--no-cache', '不用以前的结果，也不留下结果'),
  ]
}

const defaultCache = '.mingxiao-cache'

function readCount(text: string): number {
  const count = Number.parseInt(text, 10)
  if (/^\d+$/.test(text) && count > 0) return count
  throw new InvalidArgumentError('请写一个正整数。')
}

/** What a batch runs with: threads, where results are kept, how to break it off, how far it has come. */
export interface OpenBatch {
  readonly jobs: number
  readonly store: string
  readonly signal: AbortSignal
  /** Shows the progress over so many files. */
  start(total: number): BatchOptions['onResult']
  /** Puts everything back as it was. */
  close(): void
}

/** Opens a batch. The first Ctrl-C ends it with what is done, the second ends the program. */
export function openBatch({ jobs, progress = 'auto', cache }: BatchAsked, language: Language): OpenBatch {
  const isKept = cache !== false
  const store = isKept ? (typeof cache === 'string' ? cache : defaultCache) : mkdtempSync(join(tmpdir(), 'mingxiao-'))
  const controller = new AbortController()
  const abort = () => controller.abort()
  process.once('SIGINT', abort)
  let end = (): void => undefined
  return {
    jobs: jobs ?? availableParallelism(),
    store,
    signal: controller.signal,
    start(total) {
      end()
      const shown = startProgress({
        total,
        mode: progress,
        language,
        stream: process.stderr,
        clock: () => performance.now(),
      })
      end = () => shown.end()
      return () => shown.tick()
    },
    close() {
      end()
      process.removeListener('SIGINT', abort)
      if (!isKept) rmSync(store, { recursive: true, force: true })
    },
  }
}
