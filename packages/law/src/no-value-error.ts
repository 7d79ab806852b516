import type { ParameterId } from './ids.ts'

/** A number the law had not set, and from when there is one. */
export interface MissingValue {
  readonly parameter: ParameterId
  readonly description: string
  readonly from: string
}

/** The law sets no such number for that year, or had not set it by that day: what rests on it cannot be judged. */
export class NoValueError extends Error {
  readonly missing: MissingValue

  constructor(missing: MissingValue, message: string) {
    super(message)
    this.name = 'NoValueError'
    this.missing = missing
  }
}
