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
  /** Whether the pair is one that the words may mean, and not only one that would make the percentage. */
  readonly isMeant: boolean
  /** How many of its amounts stand in other attachments. */
  readonly strangers: number
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
  const [from, to] = stagesOf(relation)
  const before = relation === 'change-from-last-year' ? year - 1 : year
  const amounts = (subject: Subject, of: number, stages: readonly Stage[]) =>
    amountsOf(pack, subject, of, stages, stated)
  const parts = subjects.map((subject) => ({
    from: amounts(whole ?? subject, before, from),
    to: amounts(subject, year, to),
  }))
  const alone = parts.flatMap((part) => pairsOf(part.from, part.to, stated))
  if (parts.length < 2) return alone
  const [first] = parts
  const froms = whole && first ? first.from : added(parts.map((part) => part.from))
  return [...alone, ...pairsOf(froms, added(parts.map((part) => part.to)), stated)]
}

type Given = Mention & { readonly stage: Stage }

function stagesOf(relation: StatedPercentage['relation']): readonly [readonly Stage[], readonly Stage[]] {
  if (relation === 'completion' || relation === 'change-from-budget') return [['budget', 'initial'], ['actual']]
  if (relation !== 'change-of-budget') return [['actual'], ['actual']]
  return [
    ['initial', 'budget'],
    ['budget', 'actual', 'initial'],
  ]
}

/** In the order of the stages; those of the same report first. An amount that an attachment prints often counts once. */
function amountsOf(
  pack: Package,
  { measure, project }: Subject,
  year: number,
  stages: readonly Stage[],
  { place: { attachment } }: StatedPercentage,
): readonly Given[] {
  const facts = factsOf(pack).filter(
    (fact) => fact.measure === measure && fact.project === project && fact.year === year,
  )
  return stages.flatMap((stage) => {
    const printed = facts.filter((fact) => fact.stage === stage).flatMap((fact) => fact.mentions)
    const mentions = [...Map.groupBy(printed, ({ place, yuan }) => `${place.attachment} ${yuan}`).values()].flatMap(
      ([first]) => first ?? [],
    )
    const own = mentions.filter(({ place }) => place.attachment === attachment)
    const others = mentions.filter(({ place }) => place.attachment !== attachment)
    return [...own, ...others].map((mention) => ({ ...mention, stage }))
  })
}

/** The first amount of each of several subjects, added up. */
function added(parts: readonly (readonly Given[])[]): readonly Given[] {
  const firsts = parts.map(([amount]) => amount).filter((amount) => amount !== undefined)
  const [first] = firsts
  if (!first || firsts.length < parts.length) return []
  return [{ ...first, yuan: sum(firsts.map(({ yuan }) => yuan)) }]
}

function pairsOf(froms: readonly Given[], tos: readonly Given[], stated: StatedPercentage): readonly Pair[] {
  return froms.flatMap((from) =>
    tos.flatMap((to): Pair[] => {
      const ratio = from === to ? null : percentOf(to.yuan, from.yuan)
      if (!ratio) return []
      const isChange = stated.direction !== null
      const percent = isChange ? ratio.minus(Decimal.hundred) : ratio
      if (isChange && percent.isZero()) return []
      const strangers = [from, to].filter(({ place }) => place.attachment !== stated.place.attachment).length
      const isMeant = stated.relation !== 'change-of-budget' || (from.stage === 'initial' && to.stage === 'budget')
      return [{ from: termOf(from), to: termOf(to), percent, isMeant, strangers }]
    }),
  )
}

function termOf(mention: Amount & { readonly place: Place }): Term {
  const printed = printAmount(mention)
  const { place } = mention
  return { place, zh: `附件${place.attachment}的${printed}`, en: `${printed} in attachment ${place.attachment}` }
}
