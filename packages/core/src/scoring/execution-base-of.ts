import { editionOf } from '@mingxiao/law'
import type { Entry } from '../forms/entry.ts'
import type { Figure } from '../forms/figure.ts'
import type { Evaluation, FundsRow } from '../package/package.ts'

/** The budget that the execution rate of a row rests on: that of the year, or the initial one where the edition says so. */
export function executionBaseOf({ edition }: Pick<Evaluation, 'edition'>, row: FundsRow): Entry<Figure> {
  const { denominator }: { readonly denominator: string } = editionOf(edition).executionRate
  return denominator === 'initial' ? row.initial : row.budget
}
