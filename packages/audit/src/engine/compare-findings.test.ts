import { expect, test } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { compareFindings } from './compare-findings.ts'
import { defineRule, type Rule } from './rule.ts'
import { runRules } from './run-rules.ts'

const titleSeen = defineRule({
  code: 'Z01',
  id: 'title-seen',
  group: 'completeness',
  severity: 'info',
  title: { zh: '看见标题', en: 'Title seen' },
  cites: ['budget-law/13'],
  messages: { seen: { zh: '有标题。', en: 'A title.' } },
  check(pack, report) {
    for (const table of pack.projectEvaluations) report({ message: 'seen', at: table.title, data: {} })
    if (pack.baseData) report({ message: 'seen', at: pack.baseData.title, data: {} })
  },
}) as unknown as Rule

test('findings are new, still there, or fixed', () => {
  const [base, first, second] = runRules(aPackage(), [titleSeen])
  if (!base || !first || !second) throw new Error('a good package has three tables with a title')
  expect(compareFindings([base, first], [first, second])).toEqual({ added: [base], kept: [first], fixed: [second] })
})

test('nothing earlier makes everything new, nothing now makes everything fixed', () => {
  const findings = runRules(aPackage(), [titleSeen])
  expect(compareFindings(findings, [])).toEqual({ added: findings, kept: [], fixed: [] })
  expect(compareFindings([], findings)).toEqual({ added: [], kept: [], fixed: findings })
})
