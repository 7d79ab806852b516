import type { RegionRuleJson } from '@mingxiao/contract'
import { expect, test } from 'vitest'
import { filterRules } from './filter-rules.ts'

const aRule = (code: string, more: Partial<RegionRuleJson> = {}): RegionRuleJson => ({
  rule: { code, id: `rule-${code.toLowerCase()}` },
  group: 'arithmetic',
  severity: 'error',
  title: { zh: '合计应等于各项之和', en: 'Totals add up' },
  cites: [{ article: 'budget-law/13', text: '预算法第十三条', gist: '' }],
  setting: null,
  ...more,
})
const setting = {
  setting: 'off',
  fromYear: 2024,
  reason: '另有规定。',
  setBy: '甲',
  setAt: '2025-03-03T01:00:00Z',
} as const
const all = [aRule('A01'), aRule('A02', { group: 'units', setting }), aRule('B01', { severity: 'info' })]
const none = { text: '', group: '', severity: '', onlySet: false }

test.each([
  [none, ['A01', 'A02', 'B01']],
  [{ ...none, text: 'a0' }, ['A01', 'A02']],
  [{ ...none, text: '合计 预算法' }, ['A01', 'A02', 'B01']],
  [{ ...none, text: 'no such' }, []],
  [{ ...none, severity: 'error' }, ['A01']],
  [{ ...none, severity: 'info' }, ['B01']],
  [{ ...none, group: 'units' }, ['A02']],
  [{ ...none, onlySet: true }, ['A02']],
])('%j shows %j', (filter, codes) => {
  expect(filterRules(all, filter).map(({ rule }) => rule.code)).toEqual(codes)
})
