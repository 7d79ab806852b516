import { type Amount, agree, amountOf, type Package, type UnitEvaluation } from '@mingxiao/core'

/**
 * Whether 按支出性质分 parts the budget of the year and not what was spent: the block stands under 年度预算申请, so a unit may
 * read it so. Its parts then make up the 全年预算数 and not the 全年执行数.
 */
export function partsTheBudget(pack: Package, evaluation: UnitEvaluation): boolean {
  const { spending, funds } = evaluation
  const basic = amountOf(pack, evaluation, spending.basic)
  const projects = amountOf(pack, evaluation, spending.projects)
  const budget = amountOf(pack, evaluation, funds.total.budget)
  const spent = amountOf(pack, evaluation, funds.total.spent)
  if (!basic || !projects || !budget) return false
  const all: Amount = { ...basic, yuan: basic.yuan.plus(projects.yuan) }
  return agree(all, budget) && !(spent && agree(all, spent))
}
