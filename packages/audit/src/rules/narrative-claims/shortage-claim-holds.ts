import {
  allFilled,
  Decimal,
  type Package,
  percentOf,
  type ReportSentence,
  reportSentencesOf,
  roundingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'G07',
  id: 'shortage-claim-holds',
  group: 'narrative-claims',
  severity: 'error',
  title: { zh: '自称人员不足的，不应超编', en: 'A unit short of staff is not above its quota' },
  cites: ['review-practice/claims-match-facts'],
  messages: {
    overQuota: {
      zh: '附件{attachment}写“{words}”，而附件1编制{quota}人、在职{found}人，超编{difference}人，控制率{rate}%。请核对人数；人手确实不够的，写明是哪些岗位、为什么超编仍不够。',
      en: 'Attachment {attachment} says “{words}”, but attachment 1 has {found} staff for {quota} posts: {difference} above the quota, a rate of {rate}%. Check the numbers; where hands are really short, say in which posts, and why in spite of the surplus.',
    },
  },

  check(pack, report) {
    const line = pack.baseData?.staffing.unit
    const cells = line && ([line.quota, line.staff] as const)
    if (!cells || !allFilled(cells)) return
    const [quota, staff] = cells
    const rate = percentOf(staff.value.amount, quota.value.amount)
    if (!rate?.isAbove(Decimal.of(valueFor('staffing/control-rate-limit', pack)))) return

    const [claim, ...others] = shortageClaims(pack)
    if (!claim) return
    report({
      message: 'overQuota',
      at: claim.sentence.place,
      related: [...others.map(({ sentence }) => sentence.place), quota, staff],
      data: {
        attachment: claim.sentence.report.no,
        words: claim.words,
        quota: quota.value.amount,
        found: staff.value.amount,
        expected: quota.value.amount,
        difference: staff.value.amount.minus(quota.value.amount),
        rate: rate.round(roundingOf(pack)),
      },
    })
  },
})

interface ShortageClaim {
  readonly sentence: ReportSentence
  readonly words: string
}

/** Claims on the unit as a whole; staff lent out or long away explain why hands are short in spite of full posts. */
function shortageClaims(pack: Package): readonly ShortageClaim[] {
  return reportSentencesOf(pack).flatMap((sentence) => {
    const { text } = sentence
    if (/借调|借用|被抽调|病休|病假|产假|离岗|挂职|驻村|长期不在岗/.test(text)) return []
    const words = text.match(shortages)?.find((found) => !ofOneOffice.test(found) && !/不存在|没有|无|不缺/.test(found))
    return words ? [{ sentence, words: words.trim() }] : []
  })
}

const shortages =
  /[^，。；：、\s]{0,8}(?:人员|人手|人力|编制|工作力量)(?:严重|明显|比较|较为|十分|相对|仍|还|偏)?(?:不足|不够|较少|偏少|太少|短缺|紧缺|紧张|匮乏|少)|缺编|缺员/g
const ofOneOffice = /[股科室]|稽核|专业|技术|财务|会计|信息|执法|一线|基层|村级/
