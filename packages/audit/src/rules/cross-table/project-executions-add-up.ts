import { type Amount, agree, amountOf, type Package, printAmount, printDifference, sum } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { hasMoney, pairProjects } from './paired-projects.ts'
import { partsTheBudget } from './parts-the-budget.ts'

export default defineRule({
  code: 'F03',
  id: 'project-executions-add-up',
  group: 'cross-table',
  severity: 'error',
  title: {
    zh: '附件3各项目全年执行数之和应等于附件2的项目支出',
    en: 'The projects of attachment 3 add up to the project spending of attachment 2',
  },
  cites: ['arithmetic/same-fact', 'arithmetic/sum'],
  messages: {
    differs: {
      zh: '附件3共{count}张表，全年执行数合计{expected}，附件2的项目支出为{found}，相差{difference}。请核对是否漏填了项目，或哪一处的执行数有误。',
      en: 'The {count} tables of attachment 3 spent {expected} in all, while attachment 2 gives {found} as project spending: {difference} apart. Check for a missing project or a wrong amount.',
    },
  },

  check(pack, report) {
    const { unitEvaluation, projectEvaluations } = pack
    if (!unitEvaluation || partsTheBudget(pack, unitEvaluation)) return
    const cell = unitEvaluation.spending.projects
    const found = amountOf(pack, unitEvaluation, cell)
    const expected = spentByProjects(pack)
    if (!found || !expected || agree(found, expected) || isExplained(pack, expected)) return

    const related = projectEvaluations.map(({ funds }) => funds.total.spent)
    const data = {
      count: String(related.length),
      found: printAmount(found),
      expected: printAmount(expected),
      difference: printDifference(found, expected),
    }
    report({ message: 'differs', at: cell, related, data })
  },
})

/** The sum of all tables; null where one of them gives no amount. */
function spentByProjects(pack: Package): Amount | null {
  const amounts = pack.projectEvaluations.map((table) => amountOf(pack, table, table.funds.total.spent))
  const given = amounts.filter((amount) => amount !== null)
  const [first] = given
  if (!first || given.length < amounts.length) return null
  return {
    ...first,
    decimals: Math.max(...given.map(({ decimals }) => decimals)),
    yuan: sum(given.map(({ yuan }) => yuan)),
  }
}

/**
 * Whether 附件1 shows that another cell is to blame: a project without a table of its own, or a project spending in 附件2
 * that departs from the total of 附件1. A closer comparison speaks of each.
 */
function isExplained(pack: Package, byProjects: Amount): boolean {
  const { baseData } = pack
  if (!baseData) return false
  if (pairProjects(pack).firstOnly.some(hasMoney)) return true
  const total = amountOf(pack, baseData, baseData.spending.projects.final)
  return total !== null && agree(total, byProjects)
}
