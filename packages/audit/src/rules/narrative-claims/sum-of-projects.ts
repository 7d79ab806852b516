import { type Amount, amountOf, type Entry, type Package, sum } from '@mingxiao/core'

/** What the tables of 附件3 come to, and the cells added up. */
export interface SumOfProjects extends Amount {
  readonly cells: readonly Entry<unknown>[]
}

/** The sum of one column of 附件3 over all projects; null where a table leaves it open, or where there are no tables. */
export function sumOfProjects(pack: Package, column: 'initial' | 'budget' | 'spent'): SumOfProjects | null {
  const cells = pack.projectEvaluations.map((table) => table.funds.total[column])
  const amounts = pack.projectEvaluations.flatMap((table) => amountOf(pack, table, table.funds.total[column]) ?? [])
  const [first] = amounts
  if (!first || amounts.length < cells.length) return null
  const decimals = Math.max(...amounts.map((amount) => amount.decimals))
  return { yuan: sum(amounts.map(({ yuan }) => yuan)), unit: first.unit, decimals, cells }
}
