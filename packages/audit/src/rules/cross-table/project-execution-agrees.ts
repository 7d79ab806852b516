import { amountOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { contradiction } from './contradiction.ts'
import { pairProjects } from './paired-projects.ts'

export default defineRule({
  code: 'F02',
  id: 'project-execution-agrees',
  group: 'cross-table',
  severity: 'error',
  title: {
    zh: '附件3的全年执行数应等于附件1该项目的决算数',
    en: 'A project’s spending in attachment 3 is that in attachment 1',
  },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '“{project}”的全年执行数为{found}，附件1该项目的{year}年决算数为{expected}，相差{difference}。请对照决算报表改为一致。',
      en: '“{project}” spent {found} by this table and {expected} by its row in attachment 1 for {year}: {difference} apart. Check the final accounts and make them agree.',
    },
  },

  check(pack, report) {
    const { baseData, year } = pack
    if (!baseData) return
    for (const { first, second } of pairProjects(pack).pairs) {
      const { spent } = second.table.funds.total
      const found = amountOf(pack, second.table, spent)
      const expected = amountOf(pack, baseData, first.line.final)
      const differs = found && expected && contradiction(found, expected)
      if (!differs) continue
      const data = { ...differs, project: second.table.heading.project, year: String(year) }
      report({ message: 'differs', at: spent, related: [first.line.final], data })
    }
  },
})
