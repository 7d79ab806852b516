import { Decimal, type Evaluation, type LevelOneGroup } from '@mingxiao/core'
import { editionOf, hasValueFor, type LawYear, ownWeightsOf, type ParameterId, valueFor } from '@mingxiao/law'

/** The points that an edition sets for level-1 heads and for execution. */
export interface Standard {
  /** Null for a head that the edition sets no points for. */
  pointsFor(head: string): Decimal | null
  readonly execution: Decimal | null
}

/** The set of an evaluation's edition for these heads; null for a table built on other heads, such as 投入 and 过程. */
export function standardFor(
  { edition }: Pick<Evaluation, 'edition'>,
  groups: readonly LevelOneGroup[],
  at: LawYear,
): Standard | null {
  const [own] = ownWeightsOf(edition)
  if (own) return groups.length > 0 ? standardOf(decimalsOf(own.heads)) : null

  const kinds = groups.map(({ name }) => nationalHeads.find((kind) => name.endsWith(kind)))
  const { weights } = editionOf(edition)
  const id = kinds.includes('成本') ? weights.withCost : weights.standard
  if (kinds.length === 0 || kinds.includes(undefined) || !isSet(id, at)) return null
  const points = decimalsOf(valueFor(id, at))
  const benefit = points.get('效益')
  const rest = weights.benefitWithoutSatisfaction
  if (benefit && !kinds.includes('满意度') && isSet(rest, at)) {
    points.set('效益', benefit.plus(Decimal.of(valueFor(rest, at))))
  }
  return standardOf(points)
}

const nationalHeads = ['产出', '效益', '满意度', '成本']

function isSet<Id extends ParameterId>(id: Id | null, at: LawYear): id is Id {
  return id !== null && hasValueFor(id, at)
}

function decimalsOf(set: Readonly<Record<string, string>>): Map<string, Decimal> {
  return new Map(Object.entries(set).map(([head, points]) => [head, Decimal.of(points)]))
}

function standardOf(points: ReadonlyMap<string, Decimal>): Standard {
  return {
    pointsFor: (head) => [...points].find(([name]) => head.endsWith(name))?.[1] ?? null,
    execution: points.get('执行率') ?? null,
  }
}
