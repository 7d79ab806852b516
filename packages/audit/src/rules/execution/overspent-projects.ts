import { type Entry, type Figure, type Package, plainName } from '@mingxiao/core'
import { type ProjectLine, type ProjectTable, pairProjects } from '../cross-table/paired-projects.ts'
import { type Cell, type Excess, excessOf } from './excess-of.ts'

/** Money that was spent above its budget of the year. */
export interface Overspending {
  /** Of whom: a project by its name without number, 项目支出, 部门整体支出. */
  readonly name: string
  readonly spent: Entry<Figure>
  readonly budget: Entry<Figure>
  readonly excess: Excess
  /** Other cells of the same amounts. */
  readonly related: readonly Entry<Figure>[]
}

/** The projects of 附件1 and 附件3 that spent more than their budget. */
export function overspentProjects(pack: Package): readonly Overspending[] {
  const { pairs, firstOnly, secondOnly } = pairProjects(pack)
  return [
    ...pairs.map(({ first, second }) => overspendingOf(pack, second, first)),
    ...secondOnly.map((table) => overspendingOf(pack, table, null)),
    ...firstOnly.map((line) => overspendingOf(pack, null, line)),
  ].filter((overspending) => overspending !== null)
}

/** 全年预算数 of 附件3 is the budget; only where it is missing that of 附件1, which may be the initial one. */
function overspendingOf(pack: Package, table: ProjectTable | null, line: ProjectLine | null): Overspending | null {
  const accounts = [accountInTable(table), accountInLine(pack, line)].filter((account) => account !== null)
  const budgets = accounts.map(({ budget }) => budget).filter(({ entry }) => entry.state === 'value')
  const [budget] = budgets
  if (!budget) return null

  const [first, ...others] = accounts.flatMap(({ spent }) => {
    const excess = excessOf(pack, spent, budget)
    return excess ? [{ spent: spent.entry, excess }] : []
  })
  if (!first) return null
  const related = [...budgets.map(({ entry }) => entry), ...others.map(({ spent }) => spent)]
  return { name: plainName(table?.name ?? line?.name ?? ''), ...first, budget: budget.entry, related }
}

interface Account {
  readonly budget: Cell
  readonly spent: Cell
}

function accountInTable(found: ProjectTable | null): Account | null {
  if (!found) return null
  const { table } = found
  const { budget, spent } = table.funds.total
  return { budget: { table, entry: budget }, spent: { table, entry: spent } }
}

function accountInLine({ baseData }: Package, found: ProjectLine | null): Account | null {
  if (!found || !baseData) return null
  const { budget, final } = found.line
  return { budget: { table: baseData, entry: budget }, spent: { table: baseData, entry: final } }
}
