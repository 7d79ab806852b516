import type { Entry, Figure } from '@mingxiao/core'
import type { Replacement } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { addUp } from './sums/add-up.ts'
import { fixTotal } from './sums/fix-total.ts'
import { spendingColumns } from './sums/spending-columns.ts'
import { threePublicFundsParts } from './sums/three-public-funds-parts.ts'

export default defineRule({
  code: 'A04',
  id: 'three-public-funds-add-up',
  group: 'arithmetic',
  severity: 'warning',
  title: {
    zh: '三公经费应等于公务用车、出国和接待三项之和',
    en: 'The three public funds are the sum of their three parts',
  },
  cites: ['arithmetic/sum', 'form-hunan-2024/base-data-funding'],
  messages: {
    wrongTotal: {
      zh: '“{cell}”填的是{found}，公务用车、出国和接待三项相加为{expected}，相差{difference}。请核对后改正。',
      en: '“{cell}” reads {found}; vehicles, travel abroad and receptions add up to {expected}, {difference} apart. Check and correct.',
    },
    blankTotal: {
      zh: '三公经费的合计没有填，各分项却已填写。按分项相加，应填：{expected}。',
      en: 'The total of the three public funds is blank although its parts are filled. By its parts it is: {expected}.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const blank: Blank[] = []
    for (const column of spendingColumns) {
      const total = table.spending.threePublicFunds[column]
      const parts = threePublicFundsParts(table, column)
      const added = addUp(pack, table, total, parts)
      if (!added || added.agrees) continue
      const fix = fixTotal(pack, table, total, parts, added)
      if (total.state === 'blank') {
        blank.push({ total, sum: `${columnName(total)} ${added.sum.amount.toText(added.sum.decimals)}`, fix })
        continue
      }
      const data = { cell: total.place.label, found: total, expected: added.sum, difference: added.difference }
      report({ message: 'wrongTotal', at: total, related: added.filled, data, fix })
    }

    const [first, ...others] = blank
    if (!first) return
    report({
      message: 'blankTotal',
      at: first.total,
      related: others.map(({ total }) => total),
      data: { expected: blank.map((column) => column.sum).join('，') },
      fix: blank.flatMap((column) => column.fix),
    })
  },
})

interface Blank {
  readonly total: Entry<Figure>
  readonly sum: string
  readonly fix: readonly Replacement[]
}

/** “三公经费·2023年决算数” without the row. */
function columnName(entry: Entry<Figure>): string {
  return entry.place.label.replace(/^.*·/, '')
}
