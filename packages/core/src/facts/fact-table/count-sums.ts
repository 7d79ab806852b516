import { Decimal } from '../../decimal/decimal.ts'
import { inYuan, isMoneyUnit } from '../../decimal/money.ts'
import type { Place } from '../../forms/entry.ts'
import { oncePer } from '../../forms/once-per.ts'
import type { Package } from '../../package/package.ts'
import { lastDigitOf, stepOf } from '../amounts/agree.ts'
import { factsOf, mentionsOf } from '../facts-of.ts'
import type { MeasureId } from '../measures.ts'
import type { FactKey } from '../mention.ts'
import type { FigureFact, FigureGroup, FigureMention } from './figure-fact.ts'
import { moneySums } from './money-sums.ts'

/**
 * In how many sums an amount fits, as the whole or as a part, with amounts that stand elsewhere: a sentence that adds up in
 * itself proves nothing.
 */
export function countSums(pack: Package, fact: FigureFact, group: FigureGroup): number {
  const candidate = scaleOf(group[0])
  if (!candidate || fact.stage === null) return 0
  const key = { year: fact.year, stage: fact.stage }
  const termsOf = (measure: MeasureId, project = '') => readTerms(pack, { ...key, measure, project }, group)
  return sumsWith(pack, fact, termsOf).filter((sum) => holds(candidate, sum)).length
}

/** Amounts that may stand for one term of a sum; each as its value in 元 and what its last digit is worth. */
type Terms = readonly Scaled[]

interface Scaled {
  readonly value: Decimal
  readonly step: Decimal
}

/** The candidate is what the added terms come to, less those taken away. */
interface Sum {
  readonly added: readonly Terms[]
  readonly taken: readonly Terms[]
}

type TermsOf = (measure: MeasureId, project?: string) => Terms

function sumsWith(pack: Package, { measure, subject, year, stage }: FigureFact, termsOf: TermsOf): readonly Sum[] {
  const projects = factsOf(pack).flatMap((fact) => {
    const isProject = fact.measure === 'projectSpending' && fact.project !== ''
    return isProject && fact.year === year && fact.stage === stage ? [fact.project] : []
  })
  if (measure === 'projectSpending' && subject !== '') {
    const others = projects.filter((project) => project !== subject)
    return [
      { added: [termsOf('projectSpending')], taken: others.map((project) => termsOf('projectSpending', project)) },
    ]
  }
  const ofProjects = { added: projects.map((project) => termsOf('projectSpending', project)), taken: [] }
  return [
    ...(measure === 'projectSpending' && projects.length > 0 ? [ofProjects] : []),
    ...moneySums.flatMap(({ whole, parts }): Sum[] => {
      if (whole === measure) return [{ added: parts.map((part) => termsOf(part)), taken: [] }]
      const others = parts.filter((part) => part !== measure)
      if (others.length === parts.length) return []
      return [{ added: [termsOf(whole)], taken: others.map((part) => termsOf(part)) }]
    }),
  ]
}

function readTerms(pack: Package, key: FactKey, group: FigureGroup): Terms {
  const own = placesOf(group)
  const elsewhere = mentionsOf(pack, key).filter(({ place }) => !own.get(place.quote)?.has(labelOf(place)))
  return elsewhere.map((mention) => ({ value: mention.yuan, step: stepOf(mention) }))
}

/** The places of a group by what they quote: a sentence of ten thousand figures is not to be copied for each. */
const placesOf = oncePer((group: FigureGroup): ReadonlyMap<string, ReadonlySet<string>> => {
  const byQuote = Map.groupBy(group, ({ place }) => place.quote)
  return new Map([...byQuote].map(([quote, same]) => [quote, new Set(same.map(({ place }) => labelOf(place)))]))
})

function labelOf({ attachment, label }: Place): string {
  return `${attachment}\n${label}`
}

function scaleOf({ figure }: FigureMention): Scaled | null {
  const { unit } = figure
  if (!isMoneyUnit(unit)) return null
  return { value: inYuan({ ...figure, unit }), step: inYuan({ amount: lastDigitOf(figure), unit }) }
}

/** Whether some choice of one amount for each term comes to the candidate, but for half a digit each. */
function holds(candidate: Scaled, { added, taken }: Sum): boolean {
  let totals: Terms = [{ value: Decimal.zero, step: candidate.step }]
  let tried = 0
  for (const [at, terms] of [...added, ...taken].entries()) {
    const choices = distinct(terms)
    tried += totals.length * choices.length
    if (tried > mostTried) return false
    totals = distinct(totals.flatMap((sum) => choices.map((term) => combine(sum, term, at < added.length))))
  }
  return totals.some(({ value, step }) => value.minus(candidate.value).abs().times(Decimal.of('2')).isAtMost(step))
}

function combine(sum: Scaled, term: Scaled, isAdded: boolean): Scaled {
  const value = isAdded ? sum.value.plus(term.value) : sum.value.minus(term.value)
  return { value, step: sum.step.plus(term.step) }
}

/** Many projects with several amounts each would make very many sums; equal ones count once. */
function distinct(sums: Terms): Terms {
  const byValue = new Map(sums.map((sum) => [sum.value.toString(), sum]))
  return [...byValue.values()].slice(0, mostSums)
}

const mostSums = 500
/** Among more sums than these one fits by chance. */
const mostTried = 20_000
