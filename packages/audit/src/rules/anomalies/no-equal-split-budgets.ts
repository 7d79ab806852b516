import {
  amountOf,
  Decimal,
  type Entry,
  type Figure,
  type Package,
  type ProjectEvaluation,
  plainName,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { projectLines, projectTables } from '../cross-table/paired-projects.ts'

export default defineRule({
  code: 'K03',
  id: 'no-equal-split-budgets',
  group: 'anomalies',
  severity: 'info',
  title: { zh: '项目预算不应是总数的平均分配', en: 'Project budgets are no equal shares of a sum' },
  cites: ['review-practice/equal-split'],
  messages: {
    equalShares: {
      zh: '{total}个项目中有{count}个的预算数都是{found}：{names}。看来是把总数平均分配的；请核对各项目的预算是否按各自的工作量测算，并保留测算依据。',
      en: '{count} of {total} projects have a budget of {found} each: {names}. The sum looks to have been shared out equally; check that each budget was estimated from the project’s own work, and keep the estimate.',
    },
  },

  check(pack, report) {
    const least = Decimal.of(valueFor('comparison/equal-split-projects', pack))
    const budgets = budgetsOf(pack)
    const groups = [...Map.groupBy(budgets, ({ yuan }) => yuan.toString()).values()]
    const same = groups.find((group) => isMost(group.length, budgets.length))
    const [first, ...others] = same ?? []
    if (!same || !first || Decimal.count(same.length).isBelow(least)) return
    report({
      message: 'equalShares',
      at: first.entry,
      related: others.map(({ entry }) => entry),
      data: {
        total: Decimal.count(budgets.length),
        count: Decimal.count(same.length),
        found: first.entry,
        names: same.map(({ name }) => name).join('、'),
      },
    })
  },
})

/** Two of many projects may cost the same by chance; where most do, the sum was shared out. */
function isMost(count: number, all: number): boolean {
  return count + count > all
}

interface ProjectBudget {
  readonly name: string
  readonly entry: Entry<Figure>
  readonly yuan: Decimal
}

/** The budgets in the rows of 附件1 or, where it has no rows with money, in the tables of 附件3. */
function budgetsOf(pack: Package): readonly ProjectBudget[] {
  const { baseData } = pack
  const rows = baseData
    ? projectLines(pack).flatMap(({ name, line }) => budgetIn(pack, baseData, plainName(name), line.budget))
    : []
  if (rows.length > 0) return rows
  return projectTables(pack).flatMap(({ name, table }) =>
    budgetIn(pack, table, plainName(name), table.funds.total.budget),
  )
}

function budgetIn(
  pack: Package,
  table: ProjectEvaluation | NonNullable<Package['baseData']>,
  name: string,
  entry: Entry<Figure>,
): readonly ProjectBudget[] {
  const amount = amountOf(pack, table, entry)
  return amount?.yuan.isAbove(Decimal.zero) ? [{ name, entry, yuan: amount.yuan }] : []
}
