import {
  type Amount,
  Decimal,
  factsOf,
  type Mention,
  type Package,
  type Place,
  percentOf,
  printAmount,
  type Stage,
  type StatedPercentage,
  type Subject,
  sum,
} from '@mingxiao/core'

/** Two amounts of the package, and the percentage that they make. */
export interface Pair {
  readonly from: Term
  readonly to: Term
  /** Of a change with its sign. */
  readonly percent: Decimal
  /** The lower, the more likely is the pair the one that was meant. */
  readonly rank: number
}

export interface Term {
  readonly place: Place
  /** “附件4的20万元” */
  readonly zh: string
  readonly en: string
}

/** Every pair of amounts that a stated percentage may rest on; none where the package lacks one of them. */
export function pairsFor(stated: StatedPercentage, pack: Package): readonly Pair[] {
  const { relation, subjects, whole, year } = stated
  if (relation === 'share') {
    return pairsOf(
      whole ? amountsOf(pack, whole, year, ['actual']) : [],
      joined(pack, subjects, year, ['actual']),
      stated,
    )
  }
  const [from, to] = stagesOf(relation)
  const before = relation === 'change-from-last-year' ? year - 1 : year
  const alone = subjects.flatMap((subject) =>
    pairsOf(amountsOf(pack, subject, before, from), amountsOf(pack, subject, year, to), stated),
  )
  if (subjects.length < 2) return alone
  return [...alone, ...pairsOf(joined(pack, subjects, before, from), joined(pack, subjects, year, to), stated)]
}

type Given = Mention & { readonly stage: Stage }

function stagesOf(relation: StatedPercentage['relation']): readonly [readonly Stage[], readonly Stage[]] {
  if (relation === 'completion') return [['budget', 'initial'], ['actual']]
  if (relation === 'change-from-last-year') return [['actual'], ['actual']]
  return [
    ['initial', 'budget'],
    ['budget', 'actual', 'initial'],
  ]
}

function amountsOf(
  pack: Package,
  { measure, project }: Subject,
  year: number,
  stages: readonly Stage[],
): readonly Given[] {
  return factsOf(pack)
    .filter((fact) => fact.measure === measure && fact.project === project && fact.year === year)
    .filter(({ stage }) => stages.includes(stage))
    .flatMap(({ stage, mentions }) => mentions.map((mention) => ({ ...mention, stage })))
}

/** The first amount of each of several subjects, added up. */
function joined(pack: Package, subjects: readonly Subject[], year: number, stages: readonly Stage[]): readonly Given[] {
  const firsts = subjects.map((subject) => amountsOf(pack, subject, year, stages)[0])
  const known = firsts.filter((amount) => amount !== undefined)
  const [first] = known
  if (!first || known.length < firsts.length) return []
  return [{ ...first, yuan: sum(known.map(({ yuan }) => yuan)) }]
}

function pairsOf(froms: readonly Given[], tos: readonly Given[], stated: StatedPercentage): readonly Pair[] {
  return froms.flatMap((from) =>
    tos.flatMap((to): Pair[] => {
      const ratio = from === to ? null : percentOf(to.yuan, from.yuan)
      if (!ratio) return []
      const isChange = stated.direction !== null
      const percent = isChange ? ratio.minus(Decimal.hundred) : ratio
      if (isChange && percent.isZero()) return []
      return [{ from: termOf(from), to: termOf(to), percent, rank: rankOf(from, to, stated) }]
    }),
  )
}

function termOf(mention: Amount & { readonly place: Place }): Term {
  const printed = printAmount(mention)
  const { place } = mention
  return { place, zh: `附件${place.attachment}的${printed}`, en: `${printed} in attachment ${place.attachment}` }
}

/** Amounts of the same report first, and the budget after the change before what was spent. */
function rankOf(from: Given, to: Given, { place, relation }: StatedPercentage): number {
  const strange = [from, to].filter((mention) => mention.place.attachment !== place.attachment).length
  const isUsual = relation === 'change-of-budget' ? from.stage === 'initial' && to.stage === 'budget' : true
  return strange + (isUsual ? 0 : 1)
}
