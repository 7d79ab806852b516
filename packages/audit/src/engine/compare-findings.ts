import type { Finding } from './finding.ts'

export interface Comparison<Earlier> {
  /** Not there before. */
  readonly added: readonly Finding[]
  /** There before, and still there. */
  readonly kept: readonly Finding[]
  /** There before, and gone. */
  readonly fixed: readonly Earlier[]
}

/** Holds the findings against those of an earlier check, by fingerprint. */
export function compareFindings<Earlier extends Pick<Finding, 'fingerprint'>>(
  findings: readonly Finding[],
  earlier: readonly Earlier[],
): Comparison<Earlier> {
  const before = new Set(earlier.map(({ fingerprint }) => fingerprint))
  const today = new Set(findings.map(({ fingerprint }) => fingerprint))
  return {
    added: findings.filter(({ fingerprint }) => !before.has(fingerprint)),
    kept: findings.filter(({ fingerprint }) => before.has(fingerprint)),
    fixed: earlier.filter(({ fingerprint }) => !today.has(fingerprint)),
  }
}
