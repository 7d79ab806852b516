import { judgePackage, rules } from '@mingxiao/audit'
import type { Package } from '@mingxiao/core'

export interface RuleTime {
  readonly rule: string
  /** Milliseconds, the middle one of all packages. */
  readonly median: number
}

/** The rules that take longest, each on packages that nothing has been worked out for yet. */
export function slowestRules(packages: readonly Package[], count: number): readonly RuleTime[] {
  const times = new Map<string, number[]>()
  for (const pack of packages) {
    for (const { rule, nanoseconds } of judgePackage(pack, rules, { clock: process.hrtime.bigint }).timings) {
      const known = times.get(rule.id) ?? []
      known.push(Number(nanoseconds) / 1e6)
      times.set(rule.id, known)
    }
  }
  return [...times]
    .map(([rule, list]) => ({ rule, median: list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0 }))
    .sort((a, b) => b.median - a.median)
    .slice(0, count)
}
