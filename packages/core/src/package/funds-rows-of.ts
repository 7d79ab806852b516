import type { Evaluation, FundsRow } from './package.ts'

/** The rows of an evaluation's money block, the total first; 附件2 has the total alone. */
export function fundsRowsOf({ funds }: Evaluation): readonly FundsRow[] {
  return 'appropriation' in funds ? [funds.total, funds.appropriation, funds.carriedOver, funds.other] : [funds.total]
}
