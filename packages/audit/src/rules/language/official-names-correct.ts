import { wordingsFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { wordingsByAttachment } from './wordings-by-attachment.ts'

export default defineRule({
  code: 'I03',
  id: 'official-names-correct',
  group: 'language',
  severity: 'warning',
  title: {
    zh: '机关、险种和预算科目应使用规范名称',
    en: 'Agencies, insurances and terms of the budget have their official names',
  },
  cites: ['review-practice/official-names'],
  messages: {
    notOfficial: {
      zh: '“{found}”不是规范名称，应写作“{expected}”。',
      en: '“{found}” is no official name; write “{expected}”.',
    },
  },

  check(pack, report) {
    for (const { found, expected, at, related, fix } of wordingsByAttachment(pack, wordingsFor('names', pack.year))) {
      const isHistory = [at, ...related].every(({ quote }) => tellsHistory(quote, found))
      if (!isHistory) report({ message: 'notOfficial', at, related, data: { found, expected }, fix })
    }
  },
})

/** 原县国土资源局, or how one body was made of others: the old name is the right one there. */
function tellsHistory(quote: string, name: string): boolean {
  const before = quote.slice(0, quote.indexOf(name))
  return /原[^，。；]*$/.test(before) || /机构改革|划转|合并|更名|前身|整合|撤销/.test(quote)
}
