import { cpus, release, type } from 'node:os'
import type { ComparedPackages } from './compare-packages.ts'
import type { Contest } from './contest.ts'
import { type Goal, round } from './goal.ts'
import type { Measured } from './measure.ts'
import type { MemoryReport } from './memory-report.ts'
import type { BatchReport } from './run-check-each.ts'
import type { RuleTime } from './slowest-rules.ts'

/** Where and when, since a timing means nothing without. */
export function printMachine(): string {
  const [cpu] = cpus()
  const machine = `${cpu?.model.trim()} × ${cpus().length}, ${type()} ${release()}, Node ${process.version}`
  return `${machine}, ${new Date().toISOString().slice(0, 10)}`
}

export function printContest({ title }: Contest, measured: readonly Measured[]): string {
  const [first] = measured
  const rows = measured.map(({ name, median, ninth, found }) => [
    name,
    round(median),
    round(ninth),
    round(median / (first?.median ?? Number.NaN)),
    `${found}`,
  ])
  return printTable(title, ['median ms', 'nine in ten within', '× the first', 'found'], rows)
}

export function printThousand({ packages, milliseconds, residentSetSizes, peak }: MemoryReport): string {
  const sizes = residentSetSizes.filter((_, at) => at % 4 === 3).map((size) => round(size / 1e6))
  const rows = [
    ['seconds', round(milliseconds / 1000)],
    ['packages a second', round(packages / (milliseconds / 1000))],
    ['MB held after each fifth of them', sizes.join(', ')],
    ['MB at most', round(peak / 1e6)],
  ]
  return printTable(`${packages} packages in one process`, [''], rows)
}

export function printBatches(batches: readonly BatchReport[]): string {
  const [first] = batches
  const heads = ['seconds', 'packages a second', 'MB at most', 'MB a thread']
  const rows = batches.map(({ packages, jobs, milliseconds, peak }) => [
    `-j ${jobs}`,
    round(milliseconds / 1000),
    round(packages / (milliseconds / 1000)),
    round(peak / 1e6),
    round(peak / jobs / 1e6),
  ])
  return printTable(`check --each over ${first?.packages} packages`, heads, rows)
}

export function printRules(rules: readonly RuleTime[]): string {
  return printTable(
    'The slowest rules',
    ['median ms'],
    rules.map(({ rule, median }) => [rule, round(median)]),
  )
}

export function printGoals(goals: readonly Goal[]): string {
  return printTable(
    'Goals',
    ['result', ''],
    goals.map(({ promise, result, isMet }) => [promise, result, isMet ? 'met' : 'MISSED']),
  )
}

function printTable(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return `\n${line([title, ...heads])}${line([title, ...heads].map(() => '---'))}${rows.map(line).join('')}`
}

export function printCompared({ packages, milliseconds, passages }: ComparedPackages): string {
  return `\n## Copies among ${packages} packages\n\n${(milliseconds / 1_000).toFixed(1)} s, ${passages} copied passages.\n`
}
