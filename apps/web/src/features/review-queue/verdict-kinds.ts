import type { QueueItemJson } from '@mingxiao/contract'
import type { queueTexts } from './queue-texts.ts'

export type VerdictKind = keyof typeof queueTexts.verdicts

/** What the reviewer may do to at least one of them; what stands in the way of another, the server says. */
export function verdictKinds(items: readonly QueueItemJson[]): readonly VerdictKind[] {
  const may = (name: string) => items.some((item) => item.may.moves.some(({ move }) => move.startsWith(name)))
  const passes: readonly VerdictKind[] = may('pass-department') || may('approve') ? ['pass'] : []
  const returns: readonly VerdictKind[] = may('return-by-') ? ['return'] : []
  const publishes: readonly VerdictKind[] = may('publish') ? ['publish'] : []
  const canDecide = items.some((item) => item.may.deeds.includes('decide-waiver'))
  return [...passes, ...returns, ...publishes, ...(canDecide ? (['accept-waivers', 'refuse-waivers'] as const) : [])]
}
