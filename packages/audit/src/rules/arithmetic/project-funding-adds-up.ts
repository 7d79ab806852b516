import { fundsRowsOf, nameOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { addUp } from './sums/add-up.ts'
import { fixTotal } from './sums/fix-total.ts'

const columns = ['initial', 'budget', 'spent'] as const

export default defineRule({
  code: 'A13',
  id: 'project-funding-adds-up',
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '年度资金总额应等于各项资金来源之和', en: 'A project’s total funding is the sum of its sources' },
  cites: ['form-hunan-2024/project-evaluation-funds', 'arithmetic/sum'],
  messages: {
    wrongTotal: {
      zh: '“{name}”的“{cell}”填的是{found}，各项资金来源相加为{expected}，相差{difference}。请核对后改正。',
      en: '“{cell}” of “{name}” reads {found}; its sources add up to {expected}, {difference} apart. Check and correct.',
    },
  },

  check(pack, report) {
    for (const table of pack.projectEvaluations) {
      const [total, ...sources] = fundsRowsOf(table)
      if (!total) continue
      for (const column of columns) {
        const found = total[column]
        const parts = sources.map((source) => source[column])
        const added = addUp(pack, table, found, parts)
        if (!added || added.agrees || found.state === 'blank') continue

        const { sum: expected, difference, filled } = added
        const data = { name: nameOf(table), cell: found.place.label, found, expected, difference }
        const fix = fixTotal(pack, table, found, parts, added)
        report({ message: 'wrongTotal', at: found, related: filled, data, fix })
      }
    }
  },
})
