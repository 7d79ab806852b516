import { dayAfter } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { approvalsIn, publicationsIn } from './dated-events.ts'

export default defineRule({
  code: 'L01',
  id: 'published-in-time',
  group: 'disclosure',
  severity: 'error',
  title: { zh: '决算批复后应按期公开', en: 'Publication follows the approval of the final accounts in time' },
  cites: ['budget-law/14', 'budget-law-implementation/6'],
  messages: {
    late: {
      zh: '附件{attachment}写决算{approved}批复、{found}公开，应在批复后{days}日内公开，最迟{expected}。请核对日期；确实迟了的，尽快公开并说明原因。',
      en: 'Attachment {attachment} says that the final accounts were approved on {approved} and published on {found}; publication was due within {days} days, by {expected}. Check the dates; where it was late, publish at once and say why.',
    },
  },

  check(pack, report) {
    const [approval] = approvalsIn(pack)
    const publication = publicationsIn(pack).find(({ span }) => approval && span.last >= approval.span.first)
    if (!approval || !publication) return
    const days = valueFor('disclosure/unit-days', pack)
    const expected = dayAfter(approval.span.last, days)
    if (publication.span.first <= expected) return
    report({
      message: 'late',
      at: publication.place,
      related: publication.place.quote === approval.place.quote ? [] : [approval.place],
      data: {
        attachment: publication.place.attachment,
        approved: approval.text,
        found: publication.text,
        days,
        expected,
      },
    })
  },
})
