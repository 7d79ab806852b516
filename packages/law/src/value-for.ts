import type { ParameterId } from './ids.ts'
import { parameterFor, type ValueOf } from './parameter-for.ts'

/** The value of a parameter in force on 31 December of the fiscal year, as text; `parameterFor` tells its date and article. */
export function valueFor<Id extends ParameterId>(id: Id, year: number): ValueOf<Id> {
  return parameterFor(id, year).value
}
