import { describe, expect, it } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { chooseRules, type RuleChoice } from './choose-rules.ts'
import { defineRule, type Rule, type RuleGroup } from './rule.ts'
import { runRules } from './run-rules.ts'

function aRule(code: string, id: string, group: RuleGroup): Rule {
  return defineRule({
    code,
    id,
    group,
    severity: 'warning',
    title: { zh: '标题', en: 'Title' },
    cites: ['arithmetic/sum'],
    messages: { seen: { zh: '看见。', en: 'Seen.', severity: 'error' } },
    check(pack, report) {
      if (pack.baseData) report({ message: 'seen', at: pack.baseData.title, data: {} })
    },
  }) as unknown as Rule
}

const rules = [aRule('Z01', 'one', 'units'), aRule('Z02', 'two', 'units'), aRule('Z03', 'three', 'report')]

function chosen(choice: Partial<RuleChoice>) {
  const { rules: kept, leftOut, reweighed } = chooseRules(rules, { off: [], severities: [], ...choice })
  const severities = runRules(aPackage(), kept).map(({ rule, severity }) => [rule.code, severity])
  return { severities, leftOut, reweighed }
}

describe('chooseRules', () => {
  it('leaves the rules as they are where nothing is chosen', () => {
    expect(chosen({})).toEqual({
      severities: [
        ['Z01', 'error'],
        ['Z02', 'error'],
        ['Z03', 'error'],
      ],
      leftOut: [],
      reweighed: [],
    })
  })

  it('switches off a rule by code or id and a group by name, each with its reason', () => {
    const off = [
      { rule: 'z01', reason: '不适用' },
      { rule: 'two', reason: '另有规定' },
      { group: 'report' as const, reason: '不交报告' },
    ]
    expect(chosen({ off })).toEqual({
      severities: [],
      leftOut: [
        { rule: { code: 'Z01', id: 'one' }, why: { kind: 'switched-off', reason: '不适用' } },
        { rule: { code: 'Z02', id: 'two' }, why: { kind: 'switched-off', reason: '另有规定' } },
        { rule: { code: 'Z03', id: 'three' }, why: { kind: 'switched-off', reason: '不交报告' } },
      ],
      reweighed: [],
    })
  })

  it('weighs a rule with all its messages, the later entry before the earlier', () => {
    const severities = [
      { group: 'units' as const, severity: 'info' as const, reason: '试行' },
      { rule: 'Z02', severity: 'error' as const, reason: '本县从严' },
    ]
    expect(chosen({ severities })).toEqual({
      severities: [
        ['Z01', 'info'],
        ['Z02', 'error'],
        ['Z03', 'error'],
      ],
      leftOut: [],
      reweighed: [
        { rule: { code: 'Z01', id: 'one' }, from: 'warning', to: 'info', reason: '试行' },
        { rule: { code: 'Z02', id: 'two' }, from: 'warning', to: 'error', reason: '本县从严' },
      ],
    })
  })
})
