import type { Package, Report } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { addStated, spendingStated } from './sums/add-stated.ts'
import { distinctPlaces } from './sums/distinct-places.ts'

export default defineRule({
  code: 'A14',
  id: 'unit-spending-adds-up',
  group: 'arithmetic',
  severity: 'error',
  title: {
    zh: '报告中的部门整体支出应等于基本支出与项目支出之和',
    en: 'Unit spending in the report is basic plus project spending',
  },
  cites: ['arithmetic/sum'],
  messages: {
    wrongTotal: {
      zh: '附件4写部门整体支出{found}，{listed}相加为{expected}，相差{difference}。请与附件2核对后改成一致。',
      en: 'Attachment 4 states unit spending of {found}; {listed} add up to {expected}, {difference} apart. Check against attachment 2 and make them agree.',
    },
  },

  check(pack, report) {
    const text = pack.unitReport
    const whole = text && spendingStated(pack, text, 'unitSpending')
    if (!whole) return
    const [first, ...otherwise] = waysToAdd(pack, text).map((terms) => addStated(whole, terms, pack))
    if (!first || [first, ...otherwise].some(({ agrees }) => agrees)) return
    if (first.excess.isNegative() && hasOtherSpending(text)) return

    const { sum: expected, difference, listed, terms } = first
    const related = distinctPlaces(
      terms.map(({ place }) => place),
      whole.place,
    )
    const data = { found: whole.figure, expected, difference, listed }
    report({ message: 'wrongTotal', at: whole.place, related, data })
  },
})

/** The project spending may or may not hold what government funds paid for. */
function waysToAdd(pack: Package, report: Report) {
  const basic = spendingStated(pack, report, 'basicSpending')
  const projects = spendingStated(pack, report, 'projectSpending')
  if (!basic || !projects) return []
  const governmentFunds = spendingStated(pack, report, 'governmentFunds')
  const two = [basic, projects]
  return governmentFunds ? [[...two, governmentFunds], two] : [two]
}

/** Kinds of spending that are neither basic nor project spending. */
function hasOtherSpending(report: Report): boolean {
  return report.paragraphs.some(({ place }) => /经营支出|上缴上级|对附属单位|事业单位经营/.test(place.quote))
}
