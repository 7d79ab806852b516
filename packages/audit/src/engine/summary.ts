import type { Finding } from './finding.ts'
import type { Severity } from './rule.ts'

/** How many findings weigh how much. */
export type Summary = Readonly<Record<Severity, number>>

export function summarise(findings: readonly Finding[]): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}
