import type { FindingJson, WaiverJson } from '@mingxiao/contract'

/** How a finding stands with its waiver, if there is one. */
export type WaiverStanding = 'none' | 'asked' | 'accepted' | 'refused' | 'outdated'

/** A waiver covers what the finding said when it was asked for, and no other amount. */
export function waiverStanding(waiver: WaiverJson | undefined, judged: FindingJson | undefined): WaiverStanding {
  if (!waiver) return 'none'
  if (judged && judged.hash !== waiver.findingHash) return 'outdated'
  if (waiver.refusedReason !== null) return 'refused'
  return waiver.acceptedBy === null ? 'asked' : 'accepted'
}
