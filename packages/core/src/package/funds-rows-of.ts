import type { Evaluation, FundsRow } from './package.ts'

/** The rows of an evaluation's money block, the total first; editions part it in their own ways, and 附件2 not at all. */
export function fundsRowsOf({ funds }: Evaluation): readonly FundsRow[] {
  return Object.values(funds)
}
