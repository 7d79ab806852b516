import type { Language } from '@mingxiao/audit'
import { severityName } from '@mingxiao/writers'
import { paint } from '../output/paint.ts'
import type { BatchResult } from './batch-task.ts'
import { padText, widthOf } from './pad-text.ts'

/** One line a file, the gravest first; files that could not be checked come before all. */
export function batchTable(results: readonly BatchResult[], total: number, language: Language): string {
  const say = words[language]
  const names = (['error', 'warning', 'info'] as const).map((severity) => severityName(severity, language))
  const ranked = rankResults(results)
  const rows = ranked.map(({ summary, unit, file, error }) => [
    ...(summary ? [summary.error, summary.warning, summary.info].map(String) : ['-', '-', '-']),
    error ? `${say.failed} ${error.code}` : unit || say.noUnit,
    file,
  ])
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...[[...names, say.unit], ...rows].map((row) => widthOf(row[column] ?? ''))),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 4 ? cell : padText(cell, widths[column] ?? 0, column < 3 ? 'left' : 'right')))
      .join('  ')
  const lines = rows.map((row, at) => (ranked[at]?.error ? paint('error', line(row)) : line(row)))
  return `${[paint('bold', line([...names, say.unit, say.file])), ...lines, '', totals(results, total, language)].join('\n')}\n`
}

/** By errors, then warnings, then infos; files of equal weight stay in their order. */
export function rankResults(results: readonly BatchResult[]): readonly BatchResult[] {
  const weight = ({ summary }: BatchResult) =>
    summary ? [0, summary.error, summary.warning, summary.info] : [1, 0, 0, 0]
  return results.toSorted((a, b) => {
    const [first, second] = [weight(a), weight(b)]
    return first.map((count, at) => (second[at] ?? 0) - count).find((difference) => difference !== 0) ?? 0
  })
}

function totals(results: readonly BatchResult[], total: number, language: Language): string {
  const count = (test: (result: BatchResult) => boolean) => results.filter(test).length
  const failed = count(({ error }) => error !== null)
  const cached = count(({ isCached }) => isCached)
  const clean = count(({ summary }) => summary !== null && summary.error + summary.warning + summary.info === 0)
  return words[language].totals({ done: results.length, failed, clean, cached, left: total - results.length })
}

interface Totals {
  readonly done: number
  readonly failed: number
  readonly clean: number
  readonly cached: number
  readonly left: number
}

interface TableWords {
  readonly unit: string
  readonly file: string
  readonly noUnit: string
  readonly failed: string
  totals(counts: Totals): string
}

const words: Readonly<Record<Language, TableWords>> = {
  zh: {
    unit: '单位',
    file: '文件',
    noUnit: '（未写单位名称）',
    failed: '无法核对',
    totals: ({ done, failed, clean, cached, left }) =>
      `共核对 ${done} 份：没有问题 ${clean} 份，无法核对 ${failed} 份；其中 ${cached} 份沿用以前的结果${left > 0 ? `。中途停止，还有 ${left} 份没有核对，再次运行从这里继续` : ''}。`,
  },
  en: {
    unit: 'Unit',
    file: 'File',
    noUnit: '(no unit named)',
    failed: 'not checked:',
    totals: ({ done, failed, clean, cached, left }) =>
      `${done} checked: ${clean} clean, ${failed} could not be checked; ${cached} taken from earlier results.${left > 0 ? ` Stopped early: ${left} are left; the next run goes on from here.` : ''}`,
  },
}
