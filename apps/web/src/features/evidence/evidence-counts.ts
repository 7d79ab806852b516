import type { EvidenceJson } from '@mingxiao/contract'
import { createContext, useContext } from 'react'

/** How many files stand behind each cell. */
export type EvidenceCounts = ReadonlyMap<string, number>

export const EvidenceContext = createContext<EvidenceCounts>(new Map())

export function useEvidenceCount(address: string): number {
  return useContext(EvidenceContext).get(address) ?? 0
}

export function evidenceCounts(evidence: readonly Pick<EvidenceJson, 'address'>[]): EvidenceCounts {
  const counts = new Map<string, number>()
  for (const { address } of evidence) counts.set(address, (counts.get(address) ?? 0) + 1)
  return counts
}
