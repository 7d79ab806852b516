import { agree, amountOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { contradiction } from './contradiction.ts'
import { pairProjects } from './paired-projects.ts'

export default defineRule({
  code: 'F11',
  id: 'project-budgets-agree',
  group: 'cross-table',
  severity: 'error',
  title: {
    zh: '附件3的预算数应与附件1该项目的预算数一致',
    en: 'A project’s budget in attachment 3 is that in attachment 1',
  },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '“{project}”的{label}为{found}，附件1该项目的{year}年预算数为{expected}，相差{difference}，年初和全年两个预算数都与附件1不符。请对照预算批复改为一致。',
      en: '“{project}” has a budget of {found} in its table and of {expected} for {year} in attachment 1: {difference} apart, and neither the initial budget nor that of the year agrees. Check the approved budget and make them agree.',
    },
  },

  check(pack, report) {
    const { baseData, year } = pack
    if (!baseData) return
    for (const { first, second } of pairProjects(pack).pairs) {
      const expected = amountOf(pack, baseData, first.line.budget)
      if (!expected) continue

      const { budget, initial } = second.table.funds.total
      const given = [budget, initial].flatMap((entry) => {
        const amount = amountOf(pack, second.table, entry)
        return amount ? [{ entry, amount }] : []
      })
      const [nearest] = given
      const differs = nearest && contradiction(nearest.amount, expected)
      if (!differs || given.some(({ amount }) => agree(amount, expected))) continue

      const label = nearest.entry === budget ? '全年预算数' : '年初预算数'
      const data = { ...differs, project: second.table.heading.project, label, year: String(year) }
      report({ message: 'differs', at: nearest.entry, related: [first.line.budget], data })
    }
  },
})
