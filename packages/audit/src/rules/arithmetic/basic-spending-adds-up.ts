import { Decimal, type Package, type Report } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { addStated, type Stated, spendingStated } from './sums/add-stated.ts'
import { distinctPlaces } from './sums/distinct-places.ts'

export default defineRule({
  code: 'A15',
  id: 'basic-spending-adds-up',
  group: 'arithmetic',
  severity: 'error',
  title: {
    zh: '报告中的基本支出应等于工资福利、公用和补助之和',
    en: 'Basic spending in the report is wages, goods and services and subsidies',
  },
  cites: ['budget-law/32', 'arithmetic/sum'],
  messages: {
    wrongTotal: {
      zh: '附件4写基本支出{found}，{listed}相加为{expected}，相差{difference}。请核对各项后改正。',
      en: 'Attachment 4 states basic spending of {found}; {listed} add up to {expected}, {difference} apart. Check and correct.',
    },
    restUnnamed: {
      severity: 'warning',
      zh: '附件4写基本支出{found}，列出的{listed}相加为{expected}，还有{difference}没有写用在哪里。请补写对个人和家庭的补助等其余支出，没有的请核对数额。',
      en: 'Attachment 4 states basic spending of {found}; the {listed} it lists add up to {expected}, and {difference} is not accounted for. Name the rest, such as subsidies to individuals, or check the figures.',
    },
  },

  check(pack, report) {
    const text = pack.unitReport
    const whole = text && spendingStated(pack, text, 'basicSpending')
    if (!whole) return
    const [first, ...otherwise] = waysToAdd(pack, text).map((terms) => addStated(whole, terms, pack))
    if (!first || [first, ...otherwise].some(({ agrees }) => agrees)) return

    const { sum: expected, difference, listed, terms } = first
    const data = { found: whole.figure, expected, difference, listed }
    const related = distinctPlaces(
      terms.map(({ place }) => place),
      whole.place,
    )
    if (first.excess.isAbove(Decimal.zero) || terms.some(({ measure }) => measure === 'householdSubsidies')) {
      report({ message: 'wrongTotal', at: whole.place, related, data })
    } else if (!namesOtherClass(text)) {
      report({ message: 'restUnnamed', at: whole.place, related, data })
    }
  },
})

/** Reports part the basic spending by economic class, or into 人员经费 and 公用经费; the fullest way comes first. */
function waysToAdd(pack: Package, report: Report): readonly (readonly Stated[])[] {
  const stated = (measure: Stated['measure']) => spendingStated(pack, report, measure)
  const wages = stated('wages')
  const personnel = stated('personnel')
  const subsidies = stated('householdSubsidies')
  const running = [stated('goodsAndServices'), stated('publicFunds')]
  return running.flatMap((cost) => [
    ...ways(wages, cost, subsidies),
    ...ways(personnel, cost, null),
    ...ways(personnel, cost, subsidies),
  ])
}

function ways(people: Stated | null, cost: Stated | null, subsidies: Stated | null): readonly (readonly Stated[])[] {
  if (!people || !cost) return []
  return subsidies ? [[people, cost, subsidies]] : [[people, cost]]
}

/** Economic classes of basic spending that the glossary does not know. */
function namesOtherClass(report: Report): boolean {
  return report.paragraphs.some(({ place }) => /资本性支出|对企业补助|债务利息|其他支出/.test(place.quote))
}
