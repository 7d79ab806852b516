import { expect, test } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { titleSeen } from '../testing/title-seen.ts'
import { compareFindings } from './compare-findings.ts'
import { runRules } from './run-rules.ts'

test('findings are new, still there, or fixed', () => {
  const [base, first, second] = runRules(aPackage(), [titleSeen()])
  if (!base || !first || !second) throw new Error('a good package has three tables with a title')
  expect(compareFindings([base, first], [first, second])).toEqual({ added: [base], kept: [first], fixed: [second] })
})

test('nothing earlier makes everything new, nothing now makes everything fixed', () => {
  const findings = runRules(aPackage(), [titleSeen()])
  expect(compareFindings(findings, [])).toEqual({ added: findings, kept: [], fixed: [] })
  expect(compareFindings([], findings)).toEqual({ added: [], kept: [], fixed: findings })
})
