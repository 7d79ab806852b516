import type { Entry } from '../forms/entry.ts'
import type { Evaluation, Indicator } from '../package/package.ts'

/**
 * Where it is said why a row departs from its target: in its own cell, or where the form has no such column in the cell for
 * the whole table. Absent where the form asks for no reason at all.
 */
export function reasonFor({ conclusion }: Evaluation, { reason }: Indicator): Entry<string> {
  return reason.state === 'absent' ? conclusion.reasons : reason
}
