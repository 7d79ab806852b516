import type { ParameterId } from './ids.ts'
import { parameters } from './law.generated.ts'
import { hasValueFor, parameterFor } from './parameter-for.ts'

/** A number that counted otherwise by the law of a day than at the end of the year. */
export interface ChangedValue {
  readonly id: ParameterId
  readonly description: string
  /** From when the value counts that held on the day, and the one at the end of the year; `null`: there was none. */
  readonly onDay: string | null
  readonly yearEnd: string
}

/** The numbers for a fiscal year that are not yet, or not yet so, by the law of that day. */
export function changedValues(year: number, lawDay: string): readonly ChangedValue[] {
  return (Object.keys(parameters) as ParameterId[])
    .filter((id) => hasValueFor(id, year))
    .flatMap((id): readonly ChangedValue[] => {
      const { description, from: yearEnd } = parameterFor(id, year)
      const onDay = hasValueFor(id, { year, lawDay }) ? parameterFor(id, { year, lawDay }).from : null
      return onDay === yearEnd ? [] : [{ id, description, onDay, yearEnd }]
    })
}
