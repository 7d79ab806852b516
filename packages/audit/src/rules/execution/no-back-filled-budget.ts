import { allFilled, type Decimal, evaluationsOf, nameOf, yuanOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'C02',
  id: 'no-back-filled-budget',
  group: 'execution',
  severity: 'warning',
  title: { zh: '全年预算数不应按执行数倒填', en: 'The budget of the year is not filled in from the spending' },
  cites: ['review-practice/back-filled-budget'],
  messages: {
    equalToTheCent: {
      zh: '“{name}”的全年预算数{found}与全年执行数分毫不差，且带零头，而年初预算数是{initial}。请核对全年预算数是否按执行数倒填；应填调整预算批复的数，并附批复文号。',
      en: 'The budget of the year of “{name}”, {found}, equals the spending to the cent, while the initial budget is {initial}. Check whether it was filled in from the spending: it is the figure of the approved adjustment, with its document number.',
    },
  },

  check(pack, report) {
    for (const table of evaluationsOf(pack)) {
      const { initial, budget, spent } = table.funds.total
      const cells = [initial, budget, spent] as const
      if (!allFilled(cells)) continue
      const [first, all, used] = cells.map((cell) => yuanOf(pack, table, cell))
      if (!first || !all || !used) continue
      if (!all.equals(used) || all.equals(first) || !hasCents(all)) continue

      const data = { name: nameOf(table), found: budget, initial }
      report({ message: 'equalToTheCent', at: budget, related: [spent, initial], data })
    }
  },
})

function hasCents(yuan: Decimal): boolean {
  return !yuan.equals(yuan.round({ digits: 0, mode: 'down' }))
}
