import { articleOf } from './article-of.ts'
import type { ArticleId, ParameterId } from './ids.ts'
import { parameters } from './law.generated.ts'
import type { LawValue } from './law-data.ts'
import { knownBy, type LawYear, lastDayOf } from './law-year.ts'
import { NoValueError } from './no-value-error.ts'

/** The value of one parameter in one fiscal year, with the day it counts from and the article that sets it. */
export interface ParameterValue<Id extends ParameterId = ParameterId> {
  readonly id: Id
  readonly description: string
  readonly unit: string
  readonly from: string
  readonly value: ValueOf<Id>
  readonly cites: ArticleId
  readonly verified: boolean
}

/** The shape of a parameter's value: a text, a list of texts, named texts, or rows of named texts. */
export type ValueOf<Id extends ParameterId> = Widened<ValuesOf<Id>[keyof ValuesOf<Id>]>

/**
 * The value in force on 31 December of the fiscal year, with its date and article; of a dated year, the value that counted by
 * the law of its day. The same year always gets the same value, whenever it is audited. A year before the first value throws
 * NoValueError: an old package is not to be judged by a rule that came later. Ask `hasValueFor` first where such years are
 * expected.
 */
export function parameterFor<Id extends ParameterId>(id: Id, at: LawYear): ParameterValue<Id> {
  const parameter = stored(id)
  const from = latestDate(parameter.values, at)
  const dated = from === undefined ? undefined : parameter.values[from]
  if (from === undefined || dated === undefined) {
    const [first = ''] = Object.keys(parameter.values)
    throw new NoValueError(
      { parameter: id, description: parameter.description, from: first },
      `${id} has no value for ${describe(at)}; the first counts from ${first}.`,
    )
  }
  const { description, unit } = parameter
  const { cites, verified } = dated
  return { id, description, unit, from, value: dated.value as ValueOf<Id>, cites, verified }
}

/** Whether a parameter has a value for the year, by the law of its day where it has one. */
export function hasValueFor(id: ParameterId, at: LawYear): boolean {
  return latestDate(stored(id).values, at) !== undefined
}

type ValuesOf<Id extends ParameterId> = (typeof parameters)[Id]['values']

type Widened<Dated> = Dated extends { readonly value: infer Value } ? WidenedValue<Value> : never

type WidenedValue<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? readonly string[]
    : Value extends readonly (infer Row)[]
      ? readonly WidenedRow<Row>[]
      : WidenedRow<Value>

type WidenedRow<Row> = { readonly [Name in keyof Row]: string }

interface StoredParameter {
  readonly description: string
  readonly unit: string
  readonly values: Readonly<Record<string, { readonly value: LawValue; readonly cites: ArticleId; verified: boolean }>>
}

function stored(id: ParameterId): StoredParameter {
  if (!Object.hasOwn(parameters, id)) throw new Error(`There is no parameter ${id}.`)
  return parameters[id]
}

function latestDate(values: StoredParameter['values'], at: LawYear): string | undefined {
  const lastDay = lastDayOf(at)
  const known = knownBy(at)
  const entries = Object.entries(values)
  const latest = entries.findLast(([from, { cites }]) => from <= lastDay && wasIssued(cites, known))
  return (latest ?? entries.find(([, { cites }]) => hasNoBeginning(cites)))?.[0]
}

/** Nobody knows when a practice began: its first value holds for all years before as well. */
function hasNoBeginning(id: ArticleId): boolean {
  return articleOf(id).regulation.inForce.from === null
}

/** A notice that reaches back was not known before it was issued. */
function wasIssued(id: ArticleId, knownDay: string | null): boolean {
  if (knownDay === null) return true
  const { issued } = articleOf(id).regulation
  return issued === null || issued <= knownDay
}

function describe(at: LawYear): string {
  const day = knownBy(at)
  return `fiscal year ${typeof at === 'number' ? at : at.year}${day === null ? '' : ` by the law of ${day}`}`
}
