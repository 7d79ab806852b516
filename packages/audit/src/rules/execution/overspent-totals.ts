import { type Decimal, type Package, sum, yuanOf } from '@mingxiao/core'
import { hasMoney, pairProjects, projectLines } from '../cross-table/paired-projects.ts'
import { excessOf } from './excess-of.ts'
import type { Overspending } from './overspent-projects.ts'

/** The total of the projects in 附件1, where it lies above its budget and above what 附件3 has as budgets. */
export function overspentOnProjects(pack: Package): Overspending | null {
  const table = pack.baseData
  if (!table) return null
  const { budget, final: spent } = table.spending.projects
  const excess = excessOf(pack, { table, entry: spent }, { table, entry: budget })
  const used = yuanOf(pack, table, spent)
  if (!excess || !used || adjustedBudget(pack)?.isAtLeast(used)) return null
  return { name: '项目支出', spent, budget, excess, related: [budget] }
}

/** All projects' 全年预算数; null unless 附件3 has that of every project with money. */
function adjustedBudget(pack: Package): Decimal | null {
  const { pairs } = pairProjects(pack)
  if (pairs.length < projectLines(pack).filter(hasMoney).length) return null
  const budgets = pairs.map(({ second: { table } }) => yuanOf(pack, table, table.funds.total.budget))
  return budgets.length > 0 && budgets.every((budget) => budget !== null) ? sum(budgets) : null
}

/** The whole unit, by 附件2. */
export function overspentByUnit(pack: Package): Overspending | null {
  const table = pack.unitEvaluation
  if (!table) return null
  const { budget, spent } = table.funds.total
  const excess = excessOf(pack, { table, entry: spent }, { table, entry: budget })
  return excess && { name: '部门整体支出', spent, budget, excess, related: [budget] }
}

/** Whether what was overspent below accounts for what was overspent above. */
export function accountsFor(parts: readonly Overspending[], whole: Overspending): boolean {
  return parts.length > 0 && sum(parts.map(({ excess }) => excess.yuan)).isAtLeast(whole.excess.yuan)
}
