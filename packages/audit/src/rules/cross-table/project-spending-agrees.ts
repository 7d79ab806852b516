import { type Amount, agree, amountOf } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { type Addition, addUp } from '../arithmetic/sums/add-up.ts'
import { contradiction } from './contradiction.ts'
import { partsTheBudget } from './parts-the-budget.ts'

export default defineRule({
  code: 'F01',
  id: 'project-spending-agrees',
  group: 'cross-table',
  severity: 'error',
  title: { zh: '附件1与附件2的项目支出应一致', en: 'Attachments 1 and 2 agree on project spending' },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '附件1项目支出的{year}年决算数为{found}，附件2按支出性质分的项目支出为{expected}，相差{difference}。两处是同一笔支出，请对照决算报表改为一致。',
      en: 'Project spending of {year} is {found} in attachment 1 and {expected} in attachment 2: {difference} apart. Both are one amount; check the final accounts and make them agree.',
    },
  },

  check(pack, report) {
    const { baseData, unitEvaluation } = pack
    if (!baseData || !unitEvaluation || partsTheBudget(pack, unitEvaluation)) return

    const first = baseData.spending.projects.final
    const second = unitEvaluation.spending.projects
    const found = amountOf(pack, baseData, first)
    const expected = amountOf(pack, unitEvaluation, second)
    const differs = found && expected && contradiction(found, expected)
    if (!differs) return
    const data = { ...differs, year: String(pack.year) }
    const added = addUp(
      pack,
      baseData,
      first,
      baseData.spending.projectLines.map(({ final }) => final),
    )
    const isProven = added !== null && !added.agrees && addsUpTo(expected, found, added)
    report({ message: 'differs', at: first, related: [second], data, fix: isProven ? [replace(first, added.sum)] : [] })
  },
})

/** Whether the project rows of 附件1 make the amount of 附件2, so that the total above them is wrong. */
function addsUpTo(expected: Amount, total: Amount, { excess }: Addition): boolean {
  return agree({ ...total, yuan: total.yuan.plus(excess) }, expected)
}
