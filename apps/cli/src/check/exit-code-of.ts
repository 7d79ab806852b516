import { type Severity, type Summary, severities } from '@mingxiao/audit'
import { exitCodes } from '../exit-codes.ts'

/** What cannot be done weighs more than what was found, and that more than nothing. */
export function exitCodeOf(summary: Summary | null, failOn: Severity | 'never'): number {
  if (summary === null) return exitCodes.cannotRun
  if (failOn === 'never') return exitCodes.clean
  const gravest = severities.slice(0, severities.indexOf(failOn) + 1)
  return gravest.some((severity) => summary[severity] > 0) ? exitCodes.findings : exitCodes.clean
}
