import { datesIn, definesShortName, type ReportCitation, reportCitationsOf } from '@mingxiao/core'
import { isRepealedBefore } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'I01',
  id: 'cited-statutes-exist',
  group: 'language',
  severity: 'error',
  title: { zh: '引用的法律法规应当存在并且有效', en: 'Cited statutes exist and are in force' },
  cites: ['review-practice/cited-law'],
  messages: {
    neverExisted: {
      zh: '没有名为《{found}》的法律文件，应为《{expected}》。请改正名称，并核对引用的内容。',
      en: 'There is no statute 《{found}》; it should be 《{expected}》. Correct the name and check what is cited.',
    },
    repealed: {
      zh: '《{found}》只施行到{until}，现行的是《{expected}》。请改引现行的文件。',
      en: '《{found}》 was in force until {until}; what holds now is 《{expected}》. Cite that.',
    },
    unknown: {
      zh: '没有查到名为《{found}》的法律。请核对名称是否写全、写对。',
      en: 'No law named 《{found}》 is known. Check that the name is whole and correct.',
      severity: 'warning',
    },
  },

  check(pack, report) {
    const citations = reportCitationsOf(pack).filter(isSure)
    const groups = Map.groupBy(citations, ({ name, place }) => `${place.attachment} ${name}`)
    for (const [first, ...others] of groups.values()) {
      if (!first) continue
      const { statute, name: found, place: at } = first
      const related = others.map(({ place }) => place)
      if (!statute) {
        if (isLaw(found) && !definesShortName(first.report, found))
          report({ message: 'unknown', at, related, data: { found } })
        continue
      }
      const expected = statute.instead ?? statute.title
      if (statute.status === 'never-existed')
        report({ message: 'neverExisted', at, related, data: { found, expected } })
      if (statute.until !== null && isRepealedBefore(statute, pack.year)) {
        report({ message: 'repealed', at, related, data: { found, expected, until: inWords(statute.until) } })
      }
    }
  },
})

/** Without marks only the long names are sure to be meant as titles: 合同法 may be the beginning of other words. */
function isSure({ marks, name }: ReportCitation): boolean {
  return marks !== '' || /保险法|保险.*条例|认定条例|支付条例|实施细则/.test(name)
}

/** Every law of the nation is on the lists; those of provinces, and 办法 and 方法, are not laws. */
function isLaw(name: string): boolean {
  return /[^办方做用说书手技两三]法$/.test(name) && name.length > 2 && !/[省市县区州]/.test(name)
}

function inWords(day: string): string {
  return datesIn(day)
    .map(({ year, month, day }) => `${year}年${month}月${day}日`)
    .join('')
}
