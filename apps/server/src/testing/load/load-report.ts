import { cpus } from 'node:os'
import type { LoadRun } from './load-run.ts'
import type { Answers } from './type-and-send.ts'

/** Tables of Markdown: what was measured, and the goals of saving beside a bare commit of the same run. */
export function loadReport({ people, thinkTime, saving, bare, logged, findings }: LoadRun): string {
  const [cpu] = cpus()
  const ratio = share(saving, 0.5) / share(bare, 0.5)
  const behind = share(saving, 0.99) - share(bare, 0.99)
  const failed = saving.failed + bare.failed
  const goals = [
    ['saving a cell within 2 × a bare commit (medians)', `${ratio.toFixed(2)} ×`, ratio <= 2],
    ['saving a cell: p99 at most 50 ms above it', `${behind.toFixed(1)} ms`, behind <= 50],
    ['every request answered', `${failed} failed`, failed === 0],
  ] as const
  return [
    `${cpu?.model.trim()} × ${cpus().length}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
    `${people} people, ${thinkTime.join(' to ')} s between two cells, findings sent ${findings} times to their editors`,
    '',
    table(
      ['', 'requests', 'failed', 'p50 ms', 'p95 ms', 'p99 ms', 'mean ms', 'bytes of log'],
      [rowOf('saving a cell', saving, logged.saving), rowOf('bare commit', bare, logged.bare)],
    ),
    table(
      ['Goals', 'result', ''],
      goals.map(([promise, result, isMet]) => [promise, result, isMet ? 'met' : 'MISSED']),
    ),
  ].join('\n')
}

function rowOf(name: string, answers: Answers, logged: number): readonly string[] {
  const { times, failed } = answers
  const shares = [0.5, 0.95, 0.99].map((part) => share(answers, part))
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return [name, `${times.length}`, `${failed}`, ...[...shares, mean].map((time) => time.toFixed(2)), `${logged}`]
}

function share({ times }: Answers, part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return `${line(heads)}${line(heads.map(() => '---'))}${rows.map(line).join('')}`
}
