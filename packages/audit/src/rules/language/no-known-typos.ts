import { wordingsFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { wordingsByAttachment } from './wordings-by-attachment.ts'

export default defineRule({
  code: 'I04',
  id: 'no-known-typos',
  group: 'language',
  severity: 'warning',
  title: { zh: '不应有常见错别字', en: 'There are no known misspellings' },
  cites: ['review-practice/language'],
  messages: {
    typo: {
      zh: '“{found}”应为“{expected}”，请改正。',
      en: '“{found}” should read “{expected}”.',
    },
  },

  check(pack, report) {
    for (const { found, expected, at, related, fix } of wordingsByAttachment(pack, wordingsFor('typos', pack.year))) {
      report({ message: 'typo', at, related, data: { found, expected }, fix })
    }
  },
})
