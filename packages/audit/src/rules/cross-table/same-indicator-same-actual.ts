import { nameOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { conflictIn } from './conflicting-values.ts'
import { sameIndicators } from './same-indicators.ts'

export default defineRule({
  code: 'F04',
  id: 'same-indicator-same-actual',
  group: 'cross-table',
  severity: 'error',
  title: { zh: '同一指标的实际完成值各表应一致', en: 'One indicator has one actual value in all tables' },
  cites: ['arithmetic/same-fact'],
  messages: {
    contradiction: {
      zh: '指标“{indicator}”在“{table}”的实际完成值为{found}，在“{other}”为{expected}。同一指标只能有一个完成数，请按台账核对后改为一致。',
      en: 'The actual value of “{indicator}” is {found} in “{table}” and {expected} in “{other}”. One indicator has one result: check the records and make them agree.',
    },
    question: {
      zh: '指标“{indicator}”在“{table}”的实际完成值为{found}，在“{other}”为{expected}。如果说的是同一件事，请改为一致；如果对象或范围不同，请在指标名称中写明。',
      en: 'The actual value of “{indicator}” is {found} in “{table}” and {expected} in “{other}”. If both mean the same thing, make them agree; if not, let the names tell them apart.',
      severity: 'info',
    },
  },

  check(pack, report) {
    for (const same of sameIndicators(pack, 'actual')) {
      const conflict = conflictIn(same)
      if (!conflict) continue
      const { kind, at, others } = conflict
      const [other] = others
      const tables = { table: nameOf(at.evaluation), other: nameOf(other.evaluation) }
      const data = { ...tables, indicator: same.name, found: at.entry, expected: other.entry }
      report({ message: kind, at: at.entry, related: others.map(({ entry }) => entry), data })
    }
  },
})
