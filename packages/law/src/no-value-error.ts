import type { ParameterId } from './ids.ts'

/** The law sets no such number for that year, or had not set it by that day: what rests on it cannot be judged. */
export class NoValueError extends Error {
  readonly parameter: ParameterId

  constructor(parameter: ParameterId, message: string) {
    super(message)
    this.name = 'NoValueError'
    this.parameter = parameter
  }
}
