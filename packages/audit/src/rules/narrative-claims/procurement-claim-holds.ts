import {
  type Amount,
  amountOf,
  contradict,
  type Package,
  printAmount,
  printDifference,
  type ReportSentence,
  reportSentencesOf,
  reportsOf,
  type Statement,
  statementsOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'G12',
  id: 'procurement-claim-holds',
  group: 'narrative-claims',
  severity: 'error',
  title: { zh: '报告所写的政府采购应与附件1一致', en: 'What the reports say of procurement agrees with attachment 1' },
  cites: ['review-practice/claims-match-facts'],
  messages: {
    amountDiffers: {
      zh: '附件{attachment}写的政府采购{stage}为{found}，附件1“政府采购金额·{label}”为{expected}，相差{difference}。请按政府采购备案和合同核对后改为一致。',
      en: 'Attachment {attachment} gives {found} as {stageInEnglish} of procurement, attachment 1 {expected} at “政府采购金额·{label}”: {difference} apart. Check against the procurement records and make them agree.',
    },
    claimedButNone: {
      zh: '附件{attachment}写“{found}”，附件1“政府采购金额”填的却是{expected}。请核对：实施了政府采购的，填写金额；不属于政府采购的，改写报告。',
      en: 'Attachment {attachment} says “{found}”, but “政府采购金额” in attachment 1 reads {expected}. Check: fill in what was procured, or reword the report where it was no government procurement.',
    },
    deniedButReported: {
      zh: '附件{attachment}写“{found}”，附件1“政府采购金额”却填有{expected}。请核对后改为一致。',
      en: 'Attachment {attachment} says “{found}”, but “政府采购金额” in attachment 1 reads {expected}. Check and make them agree.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { budget, final } = table.spending.procurement
    const cells = [
      { entry: final, label: `${pack.year}年决算数`, stage: { zh: '实际金额', en: 'the amount' }, isActual: true },
      { entry: budget, label: `${pack.year}年预算数`, stage: { zh: '预算', en: 'the budget' }, isActual: false },
    ]
    for (const { entry, label, stage, isActual } of cells) {
      const expected = amountOf(pack, table, entry)
      if (!expected || expected.yuan.isZero()) continue
      const wrong = amountsSaid(pack, isActual).filter((said) => contradict(said, expected))
      const [first, ...others] = wrong
      if (!first) continue
      const data = {
        attachment: first.place.attachment,
        stage: stage.zh,
        stageInEnglish: stage.en,
        label,
        found: printAmount(first),
        expected: printAmount(expected),
        difference: printDifference(first, expected),
      }
      report({ message: 'amountDiffers', at: first.place, related: [...others.map(({ place }) => place), entry], data })
    }

    const used = amountOf(pack, table, final)
    const isNone = final.state === 'none' || final.state === 'dash' || (used?.yuan.isZero() ?? false)
    const said = isNone ? claimsIn(pack, claimed) : used ? claimsIn(pack, denied) : []
    const [first, ...others] = said
    if (!first || (isNone && amountsSaid(pack, true).length > 0)) return
    const data = { attachment: first.sentence.report.no, found: first.words, expected: final }
    const related = [...others.map(({ sentence }) => sentence.place), final]
    report({ message: isNone ? 'claimedButNone' : 'deniedButReported', at: first.sentence.place, related, data })
  },
})

function amountsSaid(pack: Package, isActual: boolean): readonly (Statement & Amount)[] {
  return reportsOf(pack)
    .flatMap((report) => statementsOf(report, pack))
    .filter(
      ({ measure, year, stage }) =>
        measure === 'procurement' && year === pack.year && (stage === 'actual') === isActual,
    )
    .filter(({ sentence }) => !onePurchase.test(sentence))
    .flatMap((statement) => {
      const { yuan, unit, figure } = statement
      return yuan && unit ? [{ ...statement, yuan, unit, decimals: figure.decimals }] : []
    })
}

/** Five computers bought are a part of what was procured. */
const onePurchase = /采购[^，。；]{0,16}\d+(?:台|套|件|批|辆|个|张|把|只)/

interface ProcurementClaim {
  readonly sentence: ReportSentence
  readonly words: string
}

function claimsIn(pack: Package, pattern: RegExp): readonly ProcurementClaim[] {
  return reportSentencesOf(pack).flatMap((sentence) => {
    const words = pattern.exec(sentence.text)?.[0]
    return words ? [{ sentence, words: words.trim() }] : []
  })
}

/** Government procurement that took place; purchases of no value for it are made on the same platforms. */
const claimed =
  /(?<!没有|未|无|不属于|不涉及)(?:实施|完成|开展|执行|通过|进行)(?:了)?政府(?:集中)?采购(?!法|制度|规定|程序|政策|预算管理|平台)[^，。；]{0,8}|政府采购[^，。；]{0,6}(?:已完成|完成率)/
const denied = /(?:没有|未|无)(?:发生|实施|安排|开展)?政府采购(?:支出|事项|项目|业务|预算)?(?=[，。；]|$)/
