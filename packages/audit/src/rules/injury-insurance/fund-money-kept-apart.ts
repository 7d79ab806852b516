import {
  type Amount,
  agree,
  amountOf,
  Decimal,
  type FundFlow,
  figuresIn,
  findSubjects,
  fundFlowsOf,
  type Package,
  printAmount,
  type ReportSentence,
  reportSentencesOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { handlesInjuryInsurance } from './handles-injury-insurance.ts'

export default defineRule({
  code: 'M10',
  id: 'fund-money-kept-apart',
  group: 'injury-insurance',
  severity: 'error',
  title: {
    zh: '工伤保险基金与单位经费应分开',
    en: 'The work-injury insurance fund and the unit’s own budget are kept apart',
  },
  cites: ['work-injury-insurance-regulation/12'],
  messages: {
    paidFromFund: {
      zh: '附件{attachment}写“{found}”。工伤保险基金只能用于待遇、鉴定、预防宣传培训等法定项目，单位的人员和工作经费由财政预算安排：请核对资金来源；确有列支的，按规定归还并说明。',
      en: 'Attachment {attachment} says “{found}”. The fund may pay for benefits, assessments, prevention and what else the law names; staff and running costs of the unit come from the budget. Check the source; what was charged to the fund is to be returned and explained.',
    },
    countedAsSpending: {
      zh: '附件{attachment}把{found}写作部门整体支出的一部分。这是工伤保险基金的收支，不是部门支出：请从部门支出中剔除，单独写在社会保险基金预算一节。',
      en: 'Attachment {attachment} counts {found} among the spending of the unit. It is money of the work-injury insurance fund, not of the unit: take it out and give it in the section on social insurance funds.',
    },
    includedInTotal: {
      zh: '附件2“年度资金总额”的全年执行数为{found}，比基本支出与项目支出之和多{difference}，正好是“{indicator}”的{expected}，看来把基金的支出计入了部门支出。请从部门支出中剔除。',
      en: 'Spending in attachment 2 is {found}: {difference} more than basic and project spending, which is the {expected} of “{indicator}”. Money of the fund seems to be counted as spending of the unit; take it out.',
    },
  },

  check(pack, report) {
    if (!handlesInjuryInsurance(pack)) return
    for (const sentence of reportSentencesOf(pack)) {
      const words = chargedToFund(sentence)
      const fund = words ? null : fundAmongSpending(sentence)
      const { place, report: text } = sentence
      if (words) report({ message: 'paidFromFund', at: place, data: { attachment: text.no, found: words } })
      if (fund) report({ message: 'countedAsSpending', at: place, data: { attachment: text.no, found: fund } })
    }

    const included = fundInTotal(pack)
    if (!included) return
    const { flow, excess, cells } = included
    report({
      message: 'includedInTotal',
      at: cells[0],
      related: [...cells.slice(1), flow.entry],
      data: { found: cells[0], difference: printAmount(excess), indicator: flow.name, expected: flow.entry },
    })
  },
})

/** Staff or running costs paid out of the fund; that this must not be is no such statement. */
function chargedToFund({ text }: ReportSentence): string | null {
  if (/不得|不能|严禁|禁止|没有|未|不从|不在|不由|杜绝|防止|分开|分账/.test(text)) return null
  return charged.exec(text)?.[0] ?? null
}

const own = '(?:人员经费|人员工资|工资|津贴|办公(?:费|经费|用品)|工作经费|公用经费|管理费|差旅费|接待费|车辆|日常开支)'
const charged = new RegExp(
  `${own}[^，。；]{0,10}(?:从|由|在)(?:工伤保险)?基金[^，。；]{0,4}(?:列支|支出|支付|开支|解决)|(?:从|由|在|动用|使用)(?:工伤保险)?基金[^，。；]{0,6}(?:列支|支付|开支|解决|弥补|用于)[^，。；]{0,6}${own}`,
)

/** Benefits or premiums that a sentence lists as a part of the unit’s spending. */
function fundAmongSpending({ text }: ReportSentence): string | null {
  const at = text.indexOf('其中')
  const isOfUnit = findSubjects(text.slice(0, Math.max(at, 0)), []).some(({ measure }) => measure === 'unitSpending')
  if (at === -1 || !isOfUnit) return null
  const part = text.slice(at)
  const fund = /(?:工伤(?:保险)?待遇|工伤保险基金|工亡待遇)[^，、；。]{0,8}$/
  const figure = figuresIn(part).find(({ kind, start }) => kind === 'money' && fund.test(part.slice(0, start)))
  const words = figure && fund.exec(part.slice(0, figure.start))?.[0]
  return figure && words ? words + part.slice(figure.start, figure.end) : null
}

/** What 附件2 spent beyond its parts, where that is just what the fund paid or took in. */
function fundInTotal(pack: Package) {
  const table = pack.unitEvaluation
  if (!table) return null
  const { basic, projects } = table.spending
  const { spent } = table.funds.total
  const [whole, first, second] = [spent, basic, projects].map((entry) => amountOf(pack, table, entry))
  if (!whole || !first || !second) return null
  const excess: Amount = { ...whole, yuan: whole.yuan.minus(first.yuan).minus(second.yuan) }
  if (!excess.yuan.isAbove(Decimal.zero)) return null
  const { collected, paid } = fundFlowsOf(pack)
  const flow = [...paid, ...collected].find((each: FundFlow) => agree(each, excess))
  return flow ? { flow, excess, cells: [spent, basic, projects] as const } : null
}
