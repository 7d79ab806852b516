import type { ParameterId } from './ids.ts'
import type { LawYear } from './law-year.ts'
import { parameterFor, type ValueOf } from './parameter-for.ts'

/** The value of a parameter in force for the year, as text; `parameterFor` tells its date and article. */
export function valueFor<Id extends ParameterId>(id: Id, at: LawYear): ValueOf<Id> {
  return parameterFor(id, at).value
}
