import type { FindingJson, PackageContent, WaiverJson } from '@mingxiao/contract'
import type { FindingView } from '../engine/finding-view.ts'

/** A finding as the server judged it, which knows what the region set; with its waiver as it stands. */
export interface ReviewFinding extends FindingView {
  /** Undefined where none was asked for what the finding says now. */
  readonly waiver: WaiverJson | undefined
}

export function serverFindings({
  judged,
  waivers,
}: Pick<PackageContent, 'judged' | 'waivers'>): readonly ReviewFinding[] {
  return judged.findings.map((finding) => ({ ...viewOf(finding), waiver: waiverOf(finding, waivers) }))
}

function viewOf({ fingerprint, severity, rule, cell, place, message, data, cites }: FindingJson): FindingView {
  const address = cell?.replace(/\/(?:cover|closing)\.date$/, '/date') ?? null
  return {
    fingerprint,
    severity,
    code: rule.code,
    attachment: address?.split('/')[0] ?? '',
    address,
    label: place.label,
    text: message,
    found: data['found'] ?? '',
    expected: data['expected'] ?? '',
    difference: data['difference'] ?? '',
    articles: cites.map(({ text }) => ({ name: text, gist: '' })),
    fix: null,
  }
}

function waiverOf({ fingerprint, hash }: FindingJson, waivers: readonly WaiverJson[]): WaiverJson | undefined {
  return waivers.find((waiver) => waiver.fingerprint === fingerprint && waiver.findingHash === hash)
}

/** Asked for and not decided yet. */
export function isOpen(waiver: WaiverJson | undefined): boolean {
  return waiver !== undefined && waiver.acceptedBy === null && waiver.refusedReason === null
}
