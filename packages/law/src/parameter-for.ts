import type { ArticleId, ParameterId } from './ids.ts'
import { parameters } from './law.generated.ts'
import type { LawValue } from './law-data.ts'

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
 * The value in force on 31 December of the fiscal year, with its date and article.
 * The same year always gets the same value, whenever it is audited. A year before the first value throws: an old package is
 * not to be judged by a rule that came later. Ask `hasValueFor` first where such years are expected.
 */
export function parameterFor<Id extends ParameterId>(id: Id, year: number): ParameterValue<Id> {
  const parameter = stored(id)
  const from = latestDate(parameter.values, year)
  const dated = from === undefined ? undefined : parameter.values[from]
  if (from === undefined || dated === undefined) {
    throw new Error(
      `${id} has no value for fiscal year ${year}; the first counts from ${Object.keys(parameter.values)[0]}.`,
    )
  }
  const { description, unit } = parameter
  const { cites, verified } = dated
  return { id, description, unit, from, value: dated.value as ValueOf<Id>, cites, verified }
}

/** Whether a parameter has a value in force on 31 December of the fiscal year. */
export function hasValueFor(id: ParameterId, year: number): boolean {
  return latestDate(stored(id).values, year) !== undefined
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

function latestDate(values: StoredParameter['values'], year: number): string | undefined {
  const yearEnd = `${year}-12-31`
  return Object.keys(values).findLast((date) => date <= yearEnd)
}
