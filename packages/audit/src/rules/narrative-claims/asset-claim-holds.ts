import {
  Decimal,
  type Entry,
  evaluationsOf,
  type Package,
  type Place,
  plainName,
  reportSentencesOf,
  statesAim,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { cellWords } from './place-words.ts'

export default defineRule({
  code: 'G10',
  id: 'asset-claim-holds',
  group: 'narrative-claims',
  severity: 'warning',
  title: { zh: '资产利用率等说法应与资产管理状况相符', en: 'Claims on assets fit the state of their records' },
  cites: ['review-practice/claims-match-facts'],
  messages: {
    recordsInDoubt: {
      zh: '{here}是{found}，而附件{attachment}写“{words}”，说明资产的登记或使用还没有到位。请按资产台账核对在用资产，如实填写完成值，或写明这项措施针对什么。',
      en: '{hereInEnglish} reads {found}, but attachment {attachment} says “{words}”: the records or the use of assets are not yet in order. Check the assets in use against the ledger and print what was reached, or say what the measure is for.',
    },
    textInDoubt: {
      zh: '附件{attachment}写“{found}”，附件{other}又写“{words}”，两种说法不能同时成立。请按资产台账核对后改写。',
      en: 'Attachment {attachment} says “{found}” and attachment {other} says “{words}”: both cannot hold. Check against the asset ledger and reword.',
    },
  },

  check(pack, report) {
    const [doubt, ...others] = doubtsOf(pack)
    if (!doubt) return
    const rates = fullRates(pack)
    const [rate, ...otherRates] = rates
    const related = [doubt, ...others].map(({ place }) => place)
    if (rate) {
      const here = cellWords(rate.place)
      report({
        message: 'recordsInDoubt',
        at: rate,
        related: [...otherRates, ...related],
        data: {
          here: here.zh,
          hereInEnglish: here.en,
          found: rate,
          attachment: doubt.place.attachment,
          words: doubt.words,
        },
      })
      return
    }
    const [disorder, ...more] = [doubt, ...others].filter(({ isPlain }) => isPlain)
    const claim = claimsOf(pack).find(({ place }) => place.quote !== disorder?.place.quote)
    if (!claim || !disorder) return
    report({
      message: 'textInDoubt',
      at: claim.place,
      related: [disorder, ...more].map(({ place }) => place),
      data: {
        attachment: claim.place.attachment,
        found: claim.words,
        other: disorder.place.attachment,
        words: disorder.words,
      },
    })
  },
})

/** Indicators by which all assets are used. */
function fullRates(pack: Package): readonly Entry<unknown>[] {
  return evaluationsOf(pack).flatMap(({ indicators }) =>
    indicators.rows.flatMap(({ level3, actual }) => {
      const isRate = /资产/.test(level3.value ?? '') && /利用率|使用率|在用率/.test(plainName(level3.value ?? ''))
      const measure = actual.value
      const isFull = measure?.kind === 'figure' && measure.unit === '%' && measure.amount.equals(Decimal.hundred)
      return isRate && isFull ? [actual] : []
    }),
  )
}

interface Said {
  readonly words: string
  readonly place: Place
}

interface Doubt extends Said {
  /** False where only the remedy tells that something is not in order. */
  readonly isPlain: boolean
}

/** What a report says of assets not being in order: plainly, or by what is to be done about their records. */
function doubtsOf(pack: Package): readonly Doubt[] {
  return reportSentencesOf(pack).flatMap(({ text, section, place }) => {
    if (!/资产/.test(text)) return []
    const isMeasure = section?.key === 'measures' || section?.key === 'advice'
    const plain = text.match(disorders)?.[0]
    const words = plain ?? (isMeasure ? recordsClause(text) : undefined)
    return words ? [{ words: words.trim(), place, isPlain: plain !== undefined }] : []
  })
}

const disorders =
  /(?:资产|设备)[^。；]{0,12}(?:闲置|未入账|未登记|登记不|更新不|账实不|账账不|不一致|不及时|不规范|不到位|不够|薄弱)/

/** That assets are managed better from now on says little; that they are entered, counted or put to use says a lot. */
function recordsClause(text: string): string | undefined {
  const clauses = text.split(/[，；。：]/)
  return clauses.find((clause) => /录入|登记|入账|盘点|清查|盘活|一致|对得上|账实|闲置/.test(clause))
}

/** That records and things agree, or that all is used. */
function claimsOf(pack: Package): readonly Said[] {
  return reportSentencesOf(pack).flatMap(({ text, place }) => {
    const claim =
      /资产[^。；]{0,10}(?:账实相符|账账相符|无闲置|没有闲置|(?:利用|使用)率(?:达到|达|为)?100[%％])|账实相符/.exec(
        text,
      )
    return claim && !statesAim(text, claim.index) ? [{ words: claim[0], place }] : []
  })
}
