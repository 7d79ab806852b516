import type { FindingView } from '../engine/finding-view.ts'

/** The finding after the current one, or before it, around the end; the first one where none is current. */
export function nextFinding(findings: readonly FindingView[], current: string | null, by: 1 | -1): FindingView | null {
  const at = findings.findIndex(({ fingerprint }) => fingerprint === current)
  if (at < 0) return findings.at(by === 1 ? 0 : -1) ?? null
  return findings.at((at + by) % findings.length) ?? null
}
