import { editionOf } from './edition-of.ts'
import type { EditionId } from './ids.ts'
import type { EditionData, OwnWeights } from './law-data.ts'
import type { LawYear } from './law-year.ts'
import { valueFor } from './value-for.ts'

/** The sets of weights that an edition has for itself; none where it follows parameters, or where its tables carry no weights. */
export function ownWeightsOf(id: EditionId): readonly OwnWeights[] {
  const { ownWeights }: EditionData = editionOf(id)
  return Object.values(ownWeights ?? {})
}

/** Whether the tables of an edition carry weights and scores. */
export function hasWeights(id: EditionId): boolean {
  return editionOf(id).weights.standard !== null || ownWeightsOf(id).length > 0
}

/**
 * The points for budget execution in an edition: "0" where it scores execution among its indicators or not at all, `null`
 * where its tables carry no weights.
 */
export function executionWeightFor(id: EditionId, at: LawYear): string | null {
  const [own] = ownWeightsOf(id)
  if (own) return own.heads['执行率'] ?? '0'
  return editionOf(id).weights.standard === null ? null : valueFor('scoring/execution-weight', at)
}
